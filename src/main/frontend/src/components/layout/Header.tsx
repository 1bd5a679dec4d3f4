import { Link } from 'react-router';
import { useCompany } from '../../lib/query';

/** Whose pages these are, and the way home. */
export function Header() {
  const { data: company } = useCompany();
  return (
    <header className="site-header">
      <div className="container site-header-row">
        <Link to="/" className="brand">
          <img src={company?.logoUrl ?? '/logo.svg'} alt="" width={40} height={40} />
          <span>{company?.name ?? 'Courses'}</span>
        </Link>
        <Link to="/account" className="header-account">
          Your bookings
        </Link>
        {company && (
          <a className="header-phone" href={`tel:${company.phone.replaceAll(/[^+\d]/g, '')}`}>
            <span className="quiet">Questions? Call </span>
            {company.phone}
          </a>
        )}
      </div>
    </header>
  );
}
