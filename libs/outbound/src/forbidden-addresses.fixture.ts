/** Hosts that lead back into the house, its network or its cloud, in every spelling that a URL allows. */
export const FORBIDDEN_HOSTS: readonly string[] = [
  // loopback, in all number systems
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1', '0x7F.0x0.0x0.0x1'],
  ...[
    '017700000001',
    '0177.0.0.1',
    '0177.0.0.01',
    '0x7f.0.0.1',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '127。0。0。1',
  ],
  ...['localhost', 'LOCALHOST', 'localhost.', 'foo.localhost', 'localhost.localdomain', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'loopback'],
  // this host
  ...['0.0.0.0', '0', '0x0', '0.1.2.3', '[::]', '[0:0:0:0:0:0:0:0]'],
  // private
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '0xa.1',
    '167772161',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.1.254',
  ],
  ...['0xc0a80001', '3232235521', '030052000001'],
  // link-local and metadata of clouds
  ...[
    '169.254.169.254',
    '169.254.0.1',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '169.254.170.2',
    '100.100.100.200',
  ],
  ...['metadata.google.internal', 'metadata', 'instance-data', 'kubernetes.default.svc.cluster.local', 'router.lan'],
  ...['[fd00:ec2::254]', '[fe80::a9fe:a9fe]', '[fd20:ce::254]'],
  // shared, benchmarking, documentation, protocol assignments, multicast, reserved, broadcast
  ...['100.64.0.1', '100.127.255.254', '198.18.0.1', '198.19.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.7'],
  ...['192.0.0.1', '192.0.0.170', '192.88.99.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['192.31.196.1', '192.52.193.1', '192.175.48.1'],
  // IPv6: loopback, mapped, compatible, translated
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[::127.0.0.1]',
  ],
  ...[
    '[::ffff:10.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::169.254.169.254]',
  ],
  ...[
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2002:a9fe:a9fe::1]',
    '[2002:c0a8:1::1]',
    '[2001::1]',
    '[2001:0:7f00:1::]',
  ],
  // IPv6: local, documentation, discard, multicast, orchid, segment routing, unassigned
  ...['[fc00::1]', '[fdff:ffff::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[ff0e::1]', '[100::1]', '[2001:db8::1]'],
  ...['[2001:2::1]', '[2001:10::1]', '[2001:20::1]', '[3fff::1]', '[5f00::1]', '[4000::1]', '[1::1]'],
];

/** Addresses that are refused for another reason than their host. */
export const FORBIDDEN_ADDRESSES: readonly string[] = [
  ...[
    'ftp://example.com/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:70/',
    'dict://127.0.0.1:11211/',
    'data:text/plain,x',
  ],
  ...[
    'javascript:alert(1)',
    'ws://example.com/',
    'unix:/var/run/docker.sock',
    'http+unix://%2fvar%2frun%2fdocker.sock/',
  ],
  ...[
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'https://example.com:22/',
    'https://example.com:6379/',
  ],
  ...[
    '//example.com/',
    '/relative',
    '',
    'https://',
    'https://exa mple.com/',
    'https://[::1',
    `https://example.com/${'a'.repeat(3_000)}`,
  ],
];
