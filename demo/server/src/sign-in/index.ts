export { DEMO_HEADER, demoSignIn } from './demo-users.js';
export type { SignIn, User } from './sign-in.js';
export { signedHeader, signUser, USER_HEADER } from './signed-header.js';
