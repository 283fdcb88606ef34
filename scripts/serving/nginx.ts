import { cacheControl, hashedFiles, headersOf } from './headers';
import { mediaTypes, textTypes } from './media-types';

/** Nothing that is quoted here holds what nginx would read: quotation marks, dollars, backslashes. A test holds that. */
const quote = (text: string): string => `"${text}"`;

/**
 * What nginx needs inside the `location` of the site. It knows nothing of where the site lies. No `location` within:
 * headers of an outer level are lost in an inner one that adds its own, and `alias` does not go with patterns.
 */
export function nginxConfiguration(policy: string): string {
  const headers = headersOf(policy).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
  const types = mediaTypes.map(({ type, endings }) => `    ${type} ${endings.join(' ')};`);
  const textNames = textTypes.map(({ type }) => type).filter((type) => type !== 'text/html');
  return `# nginx: include this file inside the location of the site. Made from config.json; see docs/serving.md.
#
#     location = /map { absolute_redirect off; return 301 /map/$is_args$args; }
#     location /map/ {
#         alias /srv/map/;
#         include /srv/map/serving/nginx.conf;
#     }
#
# Headers added further out (Strict-Transport-Security, say) do not reach in here: repeat them in the location.

index index.html;
autoindex off;

${headers.join('\n')}

# Files whose name tells their content stay for a year; all others are asked after. An error is not to be kept, so no "always".
expires off;
set $map_caching ${quote(cacheControl.others)};
if ($uri ~ ${quote(hashedFiles)}) { set $map_caching ${quote(cacheControl.hashed)}; }
add_header Cache-Control $map_caching;

# This file and its like are not for readers.
if ($uri ~ "/serving/(nginx[.]conf|Caddyfile|apache[.]conf|headers[.]txt)$") { return 404; }

types {
${types.join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${textNames.join(' ')};

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 6;
gzip_min_length 1024;
gzip_types ${textNames.join(' ')};
# Where files lie beside their compressed copies (gzip -9 -k):
# gzip_static on;
# Where the module ngx_brotli is loaded:
# brotli on;
# brotli_types ${textNames.join(' ')};
`;
}
