/** The doctor in a page of its own, in a frame: a content security policy cannot be taken back. */
import { checkPage } from '../../src/doctor/check-page.js';
import { openFrame } from './frame.js';

interface PolicedWindow extends Window {
  console: Console;
  checkPage?: typeof checkPage;
}

/** What the doctor says of a page with this policy and this content. */
export async function checkPolicedPage(policy: string, ...content: readonly Element[]): Promise<string[]> {
  const { page, close } = await openFrame<PolicedWindow>(import.meta.url, ({ console, document }) => {
    console.warn = () => undefined;
    const meta = Object.assign(document.createElement('meta'), { content: policy });
    meta.httpEquiv = 'Content-Security-Policy';
    document.head.append(meta);
    document.body.append(...content);
  });
  const findings = await page.checkPage!();
  close();
  return findings.map(({ check, problem }) => `${check}: ${problem}`);
}

if (window.parent !== window) (window as PolicedWindow).checkPage = checkPage;
