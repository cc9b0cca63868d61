import type { Known } from './rules/look-alike-name.ts'

/**
 * Well-known names by ecosystem: what an impostor would imitate, and what is itself one letter away from such a name. A
 * short list, kept by hand: a long one costs alarms, and the names that are imitated are the ones that everybody knows.
 */
const lists: Readonly<Record<string, string>> = {
  npm: `react react-dom react-router react-router-dom react-redux react-is preact redux reduxjs next nuxt vue vuex vue-router angular svelte solid-js lit astro remix gatsby
express koa fastify hapi connect body-parser cookie-parser cookie cors helmet morgan multer passport jsonwebtoken bcrypt bcryptjs compression serve-static send finalhandler
lodash lodash-es lodash.merge underscore ramda immer immutable rxjs axios node-fetch cross-fetch isomorphic-fetch undici got request superagent needle follow-redirects form-data
chalk colors color kleur picocolors ansi-styles ansi-regex strip-ansi supports-color debug winston pino bunyan log4js loglevel commander yargs yargs-parser minimist inquirer prompts ora
typescript ts-node tslib tsx webpack webpack-cli webpack-dev-server rollup vite vitest esbuild parcel turbo terser uglify-js babel-core babel-loader babel-jest core-js regenerator-runtime browserslist caniuse-lite autoprefixer
postcss postcss-loader css-loader style-loader sass sass-loader less tailwindcss bootstrap styled-components emotion classnames clsx jquery moment moment-timezone dayjs date-fns luxon
eslint prettier jest mocha chai sinon karma jasmine cypress playwright puppeteer supertest nyc nodemon husky lint-staged rimraf mkdirp glob globby minimatch micromatch picomatch braces fast-glob chokidar
uuid nanoid semver dotenv dotenv-expand cross-env cross-spawn execa shelljs which fs-extra graceful-fs async bluebird promise through2 readable-stream inherits safe-buffer string_decoder events
mongoose mongodb mysql mysql2 pg redis ioredis sequelize knex typeorm prisma sqlite3 better-sqlite3 graphql apollo-server socket.io socket.io-client ws engine.io
qs query-string url-parse path-to-regexp mime mime-types ajv joi yup zod validator ms bytes iconv-lite js-yaml yaml json5 ini toml xml2js cheerio jsdom htmlparser2 domutils sharp canvas
electron discord.js telegraf stripe aws-sdk firebase openai web3 ethers three d3 chart.js highlight.js marked markdown-it handlebars mustache ejs pug nunjucks acorn esprima escodegen estraverse
prop-types hoist-non-react-statics scheduler loose-envify object-assign has-flag is-number kind-of tape through left-pad event-stream ua-parser-js node-ipc coa rc node-gyp node-gyp-build bindings nan
crypto-js bn.js elliptic tweetnacl pako archiver tar adm-zip jszip yauzl busboy formidable nodemailer nock msw faker shell-quote cookies keyv lru-cache p-limit p-map p-queue retry tar-fs tmp source-map
source-map-support emoji-regex string-width wrap-ansi color-convert color-name color-string simple-swizzle is-arrayish error-ex backslash slice-ansi chalk-template concat-stream once wrappy
flat flatted flag arg args meow cac mitt hasown define-property has-property isarray isobject is-plain-object color-support parse-json parse5 parseurl colorette tinycolor2 unist-util-visit vfile mdast bail trough safer-buffer querystring object.assign colord dargs enquirer gaxios xml-js mquery`,
  pypi: `requests urllib3 certifi idna chardet charset-normalizer numpy pandas scipy matplotlib scikit-learn tensorflow torch torchvision keras jax transformers datasets huggingface-hub openai anthropic langchain litellm telnyx
flask django fastapi starlette uvicorn gunicorn tornado aiohttp httpx bottle pyramid jinja2 werkzeug itsdangerous click markupsafe sqlalchemy alembic psycopg2 psycopg2-binary pymysql pymongo redis celery kombu
pytest coverage tox nox mypy black flake8 pylint isort ruff pre-commit setuptools wheel pip virtualenv poetry pipenv build twine packaging pyyaml toml tomli tomlkit attrs pydantic pydantic-core marshmallow
boto3 botocore s3transfer awscli google-cloud-storage azure-core azure-storage-blob cryptography pycryptodome pyopenssl paramiko bcrypt pyjwt oauthlib requests-oauthlib rsa pyasn1 cffi pycparser
beautifulsoup4 lxml scrapy selenium playwright pillow opencv-python imageio rich tqdm colorama termcolor tabulate python-dateutil pytz tzdata arrow pendulum six typing-extensions importlib-metadata zipp filelock platformdirs
jsonschema simplejson orjson ujson msgpack protobuf grpcio psutil docker kubernetes ansible fabric invoke jupyter notebook ipython ipykernel networkx sympy statsmodels seaborn plotly bokeh dash streamlit gradio nltk spacy gensim
decorator wrapt pexpect ptyprocess pygments docutils sphinx markdown mkdocs ultralytics xgboost lightgbm catboost polars pyarrow dask ray mlflow wandb h5py joblib threadpoolctl regex greenlet gevent eventlet`,
  cargo: `serde serde_json serde_derive serde_yaml tokio tokio-util futures futures-util async-trait rand rand_core rand_chacha syn quote proc-macro2 libc log env_logger tracing tracing-subscriber regex regex-syntax lazy_static once_cell cfg-if bitflags
clap anyhow thiserror chrono time uuid bytes hyper reqwest axum tower actix-web warp rocket http url percent-encoding idna itertools either num-traits num-integer rayon crossbeam parking_lot smallvec memchr aho-corasick hashbrown indexmap
base64 sha2 sha1 md5 hmac digest ring rustls openssl openssl-sys native-tls webpki winapi windows-sys windows-targets mio socket2 nix tempfile walkdir glob toml semver unicode-width unicode-ident getrandom ahash dashmap diesel sqlx rusqlite`,
  gem: `rails rake rack railties activesupport activerecord activemodel actionpack actionview actionmailer activejob actioncable activestorage bundler nokogiri json minitest rspec rspec-core rspec-expectations rspec-mocks puma unicorn sinatra sidekiq resque
devise pundit cancancan omniauth jwt bcrypt pg mysql2 sqlite3 redis mongoid faraday httparty rest-client typhoeus excon i18n tzinfo concurrent-ruby thor pry byebug rubocop rubocop-ast parser mime-types mail loofah sprockets turbolinks jquery-rails bootsnap
capybara selenium-webdriver factory_bot faker webmock simplecov zeitwerk addressable public_suffix aws-sdk-s3 fastlane jekyll liquid kramdown builder erubi diff-lcs`,
  composer: `symfony/console symfony/process symfony/http-foundation symfony/http-kernel symfony/polyfill-mbstring symfony/yaml laravel/framework guzzlehttp/guzzle guzzlehttp/psr7 monolog/monolog phpunit/phpunit doctrine/orm doctrine/dbal twig/twig
psr/log psr/container psr/http-message composer/composer nesbot/carbon ramsey/uuid league/flysystem vlucas/phpdotenv nikic/php-parser mockery/mockery fakerphp/faker phpstan/phpstan friendsofphp/php-cs-fixer`,
  nuget: `Newtonsoft.Json Serilog AutoMapper Dapper Polly NUnit xunit Moq FluentAssertions FluentValidation MediatR Castle.Core NLog log4net EntityFramework RestSharp Swashbuckle.AspNetCore StackExchange.Redis Npgsql Grpc.Net.Client Google.Protobuf Azure.Core Azure.Identity AWSSDK.Core`,
  hex: `phoenix phoenix_html phoenix_live_view ecto ecto_sql plug plug_cowboy cowboy cowlib ranch jason poison postgrex telemetry mime gettext hackney tesla httpoison timex credo dialyxir ex_doc absinthe oban bamboo swoosh guardian castore decimal`,
  pub: `http dio provider riverpod flutter_bloc bloc equatable intl path collection async meta shared_preferences path_provider url_launcher image_picker cached_network_image json_annotation json_serializable build_runner freezed get_it go_router logger uuid crypto`,
  github: `actions/checkout actions/setup-node actions/setup-python actions/setup-go actions/setup-java actions/cache actions/upload-artifact actions/download-artifact actions/github-script actions/labeler actions/stale docker/build-push-action docker/login-action docker/setup-buildx-action
github/codeql-action codecov/codecov-action aquasecurity/trivy-action tj-actions/changed-files reviewdog/action-setup softprops/action-gh-release peter-evans/create-pull-request aws-actions/configure-aws-credentials google-github-actions/auth hashicorp/setup-terraform`,
}

const known = new Map<string, Known>()

/** The well-known names of an ecosystem; undefined where none are kept. */
export function popular(ecosystem: string): Known | undefined {
  const list = Object.hasOwn(lists, ecosystem) ? lists[ecosystem] : undefined
  if (list === undefined) return undefined
  const made = known.get(ecosystem) ?? index(list.split(/\s+/))
  known.set(ecosystem, made)
  return made
}

/** The names by both their ends, with the lengths that a look-alike may have. */
function index(names: readonly string[]): Known {
  const byEnd = new Map<number, string[]>()
  const add = (end: number, name: string): void => {
    const before = byEnd.get(end)
    if (before) before.push(name)
    else byEnd.set(end, [name])
  }
  for (const name of names)
    for (const length of [name.length - 1, name.length, name.length + 1]) {
      add(startOf(name, length), name)
      add(~endOf(name, length), name)
    }
  const sharing = (name: string): readonly string[] => {
    const [start, end] = [byEnd.get(startOf(name, name.length)), byEnd.get(~endOf(name, name.length))]
    return start && end ? [...start, ...end] : (start ?? end ?? [])
  }
  return {
    names: new Set(names),
    near(name) {
      if (name.length > nameCharsMax) return []
      return /[01]|rn|vv/.test(name) ? [...sharing(name), ...sharing(plain(name))] : sharing(name)
    },
  }
}

/** A name with what looks like other letters put as those letters. */
export const plain = (name: string): string => name.replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w')

// One edit spoils one end of a word: the other is still that of the name it imitates. Both ends as numbers, with the length
// that the word would have: of a short word two characters, else three.
const startOf = (name: string, length: number): number => mixed(name.charCodeAt(0), name.charCodeAt(1), length < 8 ? 0 : name.charCodeAt(2), length)
const endOf = (name: string, length: number): number => {
  const last = name.length - 1
  return mixed(name.charCodeAt(last), name.charCodeAt(last - 1), length < 8 ? 0 : name.charCodeAt(last - 2), length)
}
const mixed = (a: number, b: number, c: number, length: number): number => ((a & 127) << 21) | ((b & 127) << 14) | ((c & 127) << 7) | (length & 127)

/** Longest name that is compared. */
const nameCharsMax = 64
