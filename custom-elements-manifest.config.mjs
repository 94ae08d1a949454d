import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The analyzer takes Lit's internal state for public attributes; what starts with `_` or `#` is nobody's business. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      declaration.members = declaration.members?.filter(
        ({name, privacy}) => !/^[_#]/.test(name) && !/private|protected/.test(privacy ?? ''),
      );
      declaration.attributes = declaration.attributes?.filter(({name}) => !name.startsWith('_'));
    }
  },
};

/** The order of files on disk must not reach dist. */
const sorted = {
  name: 'sorted',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [dropPrivate, sorted, customElementVsCodePlugin({outdir: 'dist', hideLogs: true})],
};
