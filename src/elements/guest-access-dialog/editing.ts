/** What editing a link needs beside what a new one does. */
export { editConflict } from './edit-conflict.js';
export { saveEdit } from './save-edit.js';
