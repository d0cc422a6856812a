export { DEMO_HEADER, demoSignIn, demoUsers } from './demo-users.js';
export { parseUser, roles, type Role, type SignIn, type User } from './sign-in.js';
export { signedHeader, signUser, USER_HEADER } from './signed-header.js';
