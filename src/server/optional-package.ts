/** A package that only some services need, and the sentence for one that lacks it. */
export async function optionalPackage<Module>(
  name: string,
  use: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!lacks(cause, name)) throw cause;
    throw new Error(`${use} needs ${name}, which is not installed: npm install ${name}`, { cause });
  }
}

/** Another one may be missing: what was loaded is more than the package. */
function lacks(cause: unknown, name: string): boolean {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${name}'`);
}
