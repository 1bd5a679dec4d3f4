import { useEffect, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { Footer } from './Footer';
import { Header } from './Header';

/** What every page has around it. */
export function SiteLayout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const navigation = useNavigationType();

  useEffect(() => {
    // Going back is left to the browser, which remembers where the reader was.
    if (navigation !== NavigationType.Pop) {
      window.scrollTo(0, 0);
    }
  }, [pathname, navigation]);

  return (
    <>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
