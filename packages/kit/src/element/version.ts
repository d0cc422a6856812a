/** The version of this copy of the library; the packages have one version together. */
export const version = '0.1.0';
