// Both engines, or those that IKI_TEST_ENGINES names.
import { load } from '@iki/core';

export const names = (process.env.IKI_TEST_ENGINES ?? 'native,wasm').split(',');
export const engines = await Promise.all(names.map(engine => load({ engine })));
