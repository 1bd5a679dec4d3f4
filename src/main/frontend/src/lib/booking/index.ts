export * from './calls';
export * from './drafts';
export * from './hold';
export * from './queries';
export * from './tokens';
