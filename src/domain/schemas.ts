/**
 * The shapes of everything that crosses a boundary, with the types inferred from them. Strict on what is
 * asked, tolerant of what is answered: an older client lives with a newer server. No transforms, so that
 * both ends see the same.
 */
export * from './ids.js';
export * from './limits.js';
export * from './asked.js';
export * from './answered.js';
export * from './asked-people.js';
export * from './answered-people.js';
