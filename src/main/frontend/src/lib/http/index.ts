export { ApiProblem } from './ApiProblem';
export { fetchAll } from './fetchAll';
export { fieldErrors, fieldId, type NamedError } from './pointers';
export { request, requestJson, type RequestOptions } from './request';
export { forgetSignIn, isSignedIn, keepSignIn, refreshToken } from './signIn';
