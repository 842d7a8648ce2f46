/** Whether a host name can only mean the machine it is used on. An IPv6 address comes in brackets, as in a URL. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
