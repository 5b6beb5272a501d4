/**
 * Webpack plugin: turns one script into ECMAScript 2016, because Excel for Windows runs functions in an engine that
 * promises no more (OfficeDev/office-js-docs-pr issue 4496). The bundle as a whole is turned, with what libraries and
 * webpack put into it; the minimiser, which may write newer syntax, leaves it alone. Used by webpack.config.js.
 */
import ts from 'typescript';
import webpack from 'webpack';

const NAME = 'OlderLanguage';
const compilerOptions = {
  target: ts.ScriptTarget.ES2016,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
};

export class OlderLanguage {
  #script;

  /** @param {string} script name of the file in the site */
  constructor(script) {
    this.#script = script;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.updateAsset(this.#script, older, { minimized: true });
      });
    });
  }
}

function older(source) {
  const { outputText } = ts.transpileModule(source.source().toString(), { compilerOptions });
  return new webpack.sources.RawSource(outputText);
}
