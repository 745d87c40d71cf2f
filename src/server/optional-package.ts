/** A package that only some services need, and the sentence for one that lacks it. */
export async function optionalPackage<Module>(
  name: string,
  use: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Error(`${use} needs ${name}, which is not installed: npm install ${name}`, { cause });
  }
}
