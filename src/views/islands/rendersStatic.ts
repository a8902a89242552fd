/**
 * Whether this build renders what is inside a `StaticIsland`: the server's build does, and tests do; the
 * browser's does not, nor in development (plugins/development/serveSite.ts). A constant of the build, so that
 * `rendersStatic && (() => …)` leaves the code behind it out of the reader's script.
 */
export const rendersStatic = import.meta.env.SSR || !import.meta.env.PROD;
