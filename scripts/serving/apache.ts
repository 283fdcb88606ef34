import { cacheControl, hashedFiles, headersOf } from './headers';
import { mediaTypes, textTypes } from './media-types';

/**
 * What Apache needs inside the `<Directory>` of the site, or as its `.htaccess`: it asks for no more than
 * `AllowOverride FileInfo`, and passes over modules that are not loaded.
 */
export function apacheConfiguration(policy: string): string {
  const headers = headersOf(policy).map(([name, value]) => `    Header always set ${name} "${value}"`);
  const types = mediaTypes.map(({ type, endings }) => `    AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`);
  const textEndings = textTypes.flatMap(({ endings }) => endings).map((ending) => `.${ending}`).join(' ');
  const textNames = textTypes.map(({ type }) => type).join(' ');
  return `# Apache 2.4: include this file in the <Directory> of the site, or copy it beside index.html as .htaccess
# (AllowOverride FileInfo). Made from config.json; see docs/serving.md.
#
#     Alias /map /srv/map
#     <Directory /srv/map>
#         Require all granted
#         Include /srv/map/serving/apache.conf
#     </Directory>

<IfModule mod_headers.c>
${headers.join('\n')}
    # Many hosts forbid frames everywhere; here the policy alone says who may show the map in one.
    Header always unset X-Frame-Options
    Header unset X-Frame-Options

    # Files whose name tells their content stay for a year; all others are asked after. Errors are not to be kept.
    Header set Cache-Control "${cacheControl.others}"
    Header set Cache-Control "${cacheControl.hashed}" "expr=%{REQUEST_URI} =~ m#${hashedFiles}#"
</IfModule>

# A compressed file would get a mark of its own, which is then not known again. Dates do.
FileETag None

<IfModule mod_mime.c>
${types.join('\n')}
    AddCharset utf-8 ${textEndings}
</IfModule>

<IfModule mod_filter.c>
    <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE ${textNames}
    </IfModule>
    <IfModule mod_brotli.c>
        AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${textNames}
    </IfModule>
</IfModule>

# This file and its like are not for readers.
<IfModule mod_alias.c>
    RedirectMatch 404 "/serving/(nginx[.]conf|Caddyfile|apache[.]conf|headers[.]txt)$"
</IfModule>
`;
}
