import packageFile from '../../package.json' with { type: 'json' };

/** The version of the product, as in package.json. */
export const PRODUCT_VERSION: string = packageFile.version;
