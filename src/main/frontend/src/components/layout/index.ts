export { MessagePage } from './MessagePage';
export { PageHeading } from './PageHeading';
export { SiteLayout } from './SiteLayout';
