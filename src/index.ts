/** Classes and types of guestlist. Nothing is registered by importing this: see `guestlist/define`. */
export * from './page.js';
// Beside the script for pages without a build, which nobody pays for who does not call it: see scripts/build-cdn.js.
export { checkPage } from './doctor/check-page.js';
export type { PageCheck, PageFinding } from './doctor/finding.js';
