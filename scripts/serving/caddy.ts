import { cacheControl, hashedFiles, headersOf } from './headers';
import { mediaTypes, textTypes } from './media-types';

const indented = (lines: readonly string[], by: string): string => lines.map((line) => `${by}${line}`).join('\n');

/** What Caddy needs to serve the site inside a `handle_path` of any name. */
export function caddyConfiguration(policy: string): string {
  const headers = headersOf(policy).map(([name, value]) => `${name} "${value}"`);
  const types = mediaTypes.flatMap(({ type, endings, isText }) => [
    `@${endings[0]} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    `header @${endings[0]} Content-Type "${type}${isText ? '; charset=utf-8' : ''}"`,
  ]);
  return `# Caddy: import this file where the site is served. Made from config.json; see docs/serving.md.
#
#     example.org {
#         redir /map /map/?{query} permanent
#         handle_path /map/* {
#             root * /srv/map
#             import /srv/map/serving/Caddyfile
#         }
#     }

header {
${indented(headers, '    ')}
}

# Files whose name tells their content stay for a year; all others are asked after.
@hashed {
    path_regexp ${hashedFiles}
    file
}
header @hashed Cache-Control "${cacheControl.hashed}"
@others not path_regexp ${hashedFiles}
header @others Cache-Control "${cacheControl.others}"

${types.join('\n')}

encode zstd gzip {
    minimum_length 1024
    match {
${indented(textTypes.map(({ type }) => `header Content-Type ${type}*`), '        ')}
    }
}

# This file and its like are not for readers.
@serving path /serving/nginx.conf /serving/Caddyfile /serving/apache.conf /serving/headers.txt
error @serving 404

file_server
`;
}
