import { createContext } from 'react';

/** Where the site is said to stand (`https://example.org`); empty where the build was not told. */
export const SiteAddressContext = createContext('');
