import type { Page } from '@playwright/test';

/** What the browser would have refused, and what was thrown. */
export async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('hear', (what: string) => heard.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
      (window as unknown as { hear(what: string): void }).hear(
        `${violatedDirective} ${sourceFile} ${sample}`,
      );
    });
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}
