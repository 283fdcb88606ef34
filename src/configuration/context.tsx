import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { loadConfiguration, nothingConfigured, type LoadedConfiguration } from './load';

const ConfigurationContext = createContext<LoadedConfiguration>(nothingConfigured);

/** Fetches the configuration beside everything else. Its defaults stand until it has come. */
export function ConfigurationProvider({ url, children }: { url: string; children: ReactNode }) {
  const [loaded, setLoaded] = useState(nothingConfigured);
  useEffect(() => {
    let wanted = true;
    void loadConfiguration(url).then((result) => wanted && setLoaded(result));
    return () => {
      wanted = false;
    };
  }, [url]);
  return <ConfigurationContext value={loaded}>{children}</ConfigurationContext>;
}

export const useConfiguration = (): LoadedConfiguration => use(ConfigurationContext);
