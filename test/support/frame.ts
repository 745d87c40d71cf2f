/** A page of its own, in a frame, with a module of the tests in it. */

/** `furnish` is given the page before the module comes. */
export async function openFrame<Page extends Window>(
  module: string,
  furnish: (page: Page) => void = () => undefined,
): Promise<{ page: Page; close: () => void }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Page;
  furnish(page);
  const script = Object.assign(page.document.createElement('script'), { type: 'module', src: module });
  await new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = failed;
    page.document.body.append(script);
  });
  return { page, close: () => frame.remove() };
}
