import { BlockList, isIP } from 'node:net';

/** Tells where a request comes from, given the address of its connection. */
export type ClientAddress = (connection: string, headers: Headers) => string;

/**
 * Believes `X-Forwarded-For` only as far as trusted proxies wrote it: from the right, the first address that is none of them.
 * Anybody can send the header, so an untrusted connection stands for itself.
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  for (const each of trusted) {
    const [address = '', bits] = each.split('/');
    const family = familyOf(address);
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address));
  return (connection, headers) => {
    const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(plain);
    let address = plain(connection);
    while (isProxy(address) && isIP(hops.at(-1) ?? '') !== 0) address = hops.pop()!;
    return address;
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

/** An IPv4 address that arrived on an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
