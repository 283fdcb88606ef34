/** The search as a chunk of its own, for frames that show it. */
export { SearchBox as default } from '../../panel/search/SearchBox';
