/** The address, relative to the page, of the page as it opens. A page that is a file, and not a folder’s, has another (scripts/portable). */
export const ownAddress = './';
