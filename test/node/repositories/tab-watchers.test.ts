import { expect, it } from 'vitest';
import type { ChangeNotice } from '../../../src/domain/ports.js';
import { TabWatchers } from '../../../src/repositories/tab-watchers.js';

it('tabs hear of each other’s changes, and of nothing that is no change', async () => {
  const [here, there] = [new TabWatchers('tabs'), new TabWatchers('tabs')];
  const foreign = new BroadcastChannel('tabs');
  const heard: ChangeNotice[] = [];
  const last: ChangeNotice = { mediaId: 'lecture', revision: 2, concerns: [] };
  const all = new Promise<void>((resolve) => {
    there.add('lecture', (notice) => {
      heard.push(notice);
      if (notice.revision === last.revision) resolve();
    });
  });
  const first: ChangeNotice = { mediaId: 'lecture', revision: 1, concerns: 'all' };
  here.tell(first);
  const garbage = [
    null,
    undefined,
    7,
    'lecture',
    [],
    {},
    { ...first, concerns: null },
    { mediaId: 'lecture' },
  ];
  for (const each of [...garbage, { ...first, mediaId: null }, { ...first, revision: '3' }])
    foreign.postMessage(each);
  here.tell(last);
  await all;
  expect(heard).toEqual([first, last]);
  foreign.close();
  here.close();
  there.close();
});
