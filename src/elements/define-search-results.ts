import { SearchResults } from './search-results.ts';

customElements.define('search-results', SearchResults);
