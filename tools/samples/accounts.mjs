/**
 * Bank account numbers (NRB, 26 digits) that pass both checksums and belong to no bank: the bank's number 999 is not
 * given to any. Called by carers.mjs for the accounts of foster families.
 */
const INVENTED_BANK = '9990001';

/** „PL00” in digits, put behind the account when its check digits are computed (ISO 13616). */
const COUNTRY = '252100';

/** The eighth digit of a bank's settlement number: weights 3, 9, 7, 1 over the first seven. */
function settlementNumber(seven) {
  const weights = [3, 9, 7, 1, 3, 9, 7];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seven[at]), 0);
  return `${seven}${(10 - (sum % 10)) % 10}`;
}

/**
 * @param {import('./random.mjs').Random} random
 * @returns {string} 26 digits without spaces
 */
export function accountNumber(random) {
  let own = '';
  for (let at = 0; at < 16; at++) own += random.int(0, 9);
  const withBank = `${settlementNumber(INVENTED_BANK)}${own}`;
  const check = 98n - (BigInt(withBank + COUNTRY) % 97n);
  return `${check.toString().padStart(2, '0')}${withBank}`;
}

/**
 * As people write it: „PL”-less, in groups after the check digits.
 * @param {string} digits
 */
export function grouped(digits) {
  return `${digits.slice(0, 2)} ${(digits.slice(2).match(/.{4}/g) ?? []).join(' ')}`;
}
