/** For authors of adapters and for pages that test with guestlist: nothing here needs a test framework. */
export type { ConformanceCase } from './assert.js';
export { backendCases, type BackendWorld } from './backend-suite.js';
export { createMemoryRepository } from '../repositories/memory.js';
export { repositoryCases } from './repository-suite.js';
export { createSharingSite, type SharingSite, type SharingSiteOptions } from './sharing-site.js';
