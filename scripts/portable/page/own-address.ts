/** In place of src/view/own-address.ts: a folder is not this page, and a link to it would show what lies in it. */
export const ownAddress = '?';
