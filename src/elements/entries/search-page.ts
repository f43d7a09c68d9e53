// What the page of search results loads besides what every page does.
import { defineElements } from '../define-elements.ts';
import { SearchResults } from '../search-results.ts';

defineElements({ 'search-results': SearchResults });
