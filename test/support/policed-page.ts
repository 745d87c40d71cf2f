/** The doctor in a page of its own, in a frame: a content security policy cannot be taken back. */
import { checkPage } from '../../src/doctor/check-page.js';

interface PolicedWindow extends Window {
  checkPage?: typeof checkPage;
}

/** What the doctor says of a page with this policy and this content. */
export async function checkPolicedPage(policy: string, ...content: readonly Element[]): Promise<string[]> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as PolicedWindow & typeof globalThis;
  page.console.warn = () => undefined;
  const meta = Object.assign(page.document.createElement('meta'), { content: policy });
  meta.httpEquiv = 'Content-Security-Policy';
  page.document.head.append(meta);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = import.meta.url;
  await new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = failed;
    page.document.body.append(script, ...content);
  });
  const findings = await page.checkPage!();
  frame.remove();
  return findings.map(({ check, problem }) => `${check}: ${problem}`);
}

if (window.parent !== window) (window as PolicedWindow).checkPage = checkPage;
