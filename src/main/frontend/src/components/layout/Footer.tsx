import { useCompany } from '../../lib/query';

/** How to reach the company. */
export function Footer() {
  const { data: company } = useCompany();
  return (
    <footer className="site-footer">
      <div className="container site-footer-row">
        {company && (
          <>
            <address>
              <strong>{company.name}</strong>
              <span className="lines">{company.address}</span>
            </address>
            <p>
              <a href={`mailto:${company.email}`}>{company.email}</a>
              <br />
              <a href={`tel:${company.phone.replaceAll(/[^+\d]/g, '')}`}>{company.phone}</a>
            </p>
            {company.vatNumber && <p>VAT number {company.vatNumber}</p>}
          </>
        )}
      </div>
    </footer>
  );
}
