/** A process that admits without end, 64 at a time, and says each id once it was told that it is in. */
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { admit, create, linkOf } from './records.js';

const [, , file, life] = process.argv;
const repository = await openSqliteRepository({ file: file! });
const link = linkOf('open');
await create(repository, link);

async function joinOnAndOn(caller: number): Promise<never> {
  for (let i = 0; ; i += 1) {
    const id = `guest-${life}-${caller}-${i}`;
    await admit(repository, link, id);
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: 64 }, (_, caller) => joinOnAndOn(caller)));
