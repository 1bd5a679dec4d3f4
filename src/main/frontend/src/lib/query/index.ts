export { createQueryClient } from './client';
export { useCompany } from './company';
export { useWrite } from './useWrite';
