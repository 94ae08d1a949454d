/** The version in package.json; the build and the test server put it in. */
declare const __VERSION__: string;
