/** Names the base map that comes with the data. No configured one may have this id. */
export const embedded = 'embedded';
