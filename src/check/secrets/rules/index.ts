import type { Provider } from '../provider.ts'
import { ably } from './ably.ts'
import { abstractapi } from './abstractapi.ts'
import { abuseipdb } from './abuseipdb.ts'
import { accelo } from './accelo.ts'
import { accuweather } from './accuweather.ts'
import { activecampaign } from './activecampaign.ts'
import { adafruit } from './adafruit.ts'
import { adapty } from './adapty.ts'
import { adjust } from './adjust.ts'
import { adobe } from './adobe.ts'
import { adyen } from './adyen.ts'
import { africastalking } from './africastalking.ts'
import { aftership } from './aftership.ts'
import { agilitycms } from './agilitycms.ts'
import { agora } from './agora.ts'
import { aha } from './aha.ts'
import { airbrake } from './airbrake.ts'
import { airbyte } from './airbyte.ts'
import { aircall } from './aircall.ts'
import { airtable } from './airtable.ts'
import { aiven } from './aiven.ts'
import { akeyless } from './akeyless.ts'
import { alchemy } from './alchemy.ts'
import { alconost } from './alconost.ts'
import { aletheia } from './aletheia.ts'
import { algolia } from './algolia.ts'
import { alibaba } from './alibaba.ts'
import { alienvault } from './alienvault.ts'
import { alpaca } from './alpaca.ts'
import { alphavantage } from './alphavantage.ts'
import { amadeus } from './amadeus.ts'
import { amazonAds } from './amazon-ads.ts'
import { ambee } from './ambee.ts'
import { amplitude } from './amplitude.ts'
import { anaconda } from './anaconda.ts'
import { ankr } from './ankr.ts'
import { ansible } from './ansible.ts'
import { anthem } from './anthem.ts'
import { anthropic } from './anthropic.ts'
import { anypay } from './anypay.ts'
import { anyscale } from './anyscale.ts'
import { apiary } from './apiary.ts'
import { apiflash } from './apiflash.ts'
import { apify } from './apify.ts'
import { apigee } from './apigee.ts'
import { apilayer } from './apilayer.ts'
import { apimatic } from './apimatic.ts'
import { apimetrics } from './apimetrics.ts'
import { apitemplate } from './apitemplate.ts'
import { apivideo } from './apivideo.ts'
import { apollo } from './apollo.ts'
import { appcenter } from './appcenter.ts'
import { appdynamics } from './appdynamics.ts'
import { applitools } from './applitools.ts'
import { applovin } from './applovin.ts'
import { appsflyer } from './appsflyer.ts'
import { appsignal } from './appsignal.ts'
import { appsynergy } from './appsynergy.ts'
import { apptivo } from './apptivo.ts'
import { appveyor } from './appveyor.ts'
import { appwrite } from './appwrite.ts'
import { aquasec } from './aquasec.ts'
import { argocd } from './argocd.ts'
import { artsy } from './artsy.ts'
import { asana } from './asana.ts'
import { ashby } from './ashby.ts'
import { asknicely } from './asknicely.ts'
import { assemblyai } from './assemblyai.ts'
import { astronomer } from './astronomer.ts'
import { atera } from './atera.ts'
import { atlassian } from './atlassian.ts'
import { audd } from './audd.ts'
import { auth0 } from './auth0.ts'
import { authress } from './authress.ts'
import { autoklose } from './autoklose.ts'
import { autopilot } from './autopilot.ts'
import { avalara } from './avalara.ts'
import { aviationstack } from './aviationstack.ts'
import { aws } from './aws.ts'
import { axiom } from './axiom.ts'
import { axonaut } from './axonaut.ts'
import { aylien } from './aylien.ts'
import { azure } from './azure.ts'
import { backblaze } from './backblaze.ts'
import { baidu } from './baidu.ts'
import { bamboo } from './bamboo.ts'
import { bamboohr } from './bamboohr.ts'
import { bandwidth } from './bandwidth.ts'
import { bannerbear } from './bannerbear.ts'
import { baseapi } from './baseapi.ts'
import { basecamp } from './basecamp.ts'
import { baseten } from './baseten.ts'
import { beamer } from './beamer.ts'
import { beebole } from './beebole.ts'
import { besnappy } from './besnappy.ts'
import { besttime } from './besttime.ts'
import { bigcommerce } from './bigcommerce.ts'
import { bigdatacloud } from './bigdatacloud.ts'
import { billomat } from './billomat.ts'
import { binance } from './binance.ts'
import { bitbucket } from './bitbucket.ts'
import { bitfinex } from './bitfinex.ts'
import { bitly } from './bitly.ts'
import { bitmex } from './bitmex.ts'
import { bitrise } from './bitrise.ts'
import { bitstamp } from './bitstamp.ts'
import { bittrex } from './bittrex.ts'
import { bitwarden } from './bitwarden.ts'
import { blazemeter } from './blazemeter.ts'
import { blockfrost } from './blockfrost.ts'
import { blynk } from './blynk.ts'
import { bolt } from './bolt.ts'
import { bombbomb } from './bombbomb.ts'
import { boomi } from './boomi.ts'
import { boostnote } from './boostnote.ts'
import { box } from './box.ts'
import { branchio } from './branchio.ts'
import { brandfetch } from './brandfetch.ts'
import { brave } from './brave.ts'
import { braze } from './braze.ts'
import { brevo } from './brevo.ts'
import { brightdata } from './brightdata.ts'
import { browseai } from './browseai.ts'
import { browserbase } from './browserbase.ts'
import { browserless } from './browserless.ts'
import { browserstack } from './browserstack.ts'
import { browshot } from './browshot.ts'
import { bubble } from './bubble.ts'
import { buddy } from './buddy.ts'
import { bugcrowd } from './bugcrowd.ts'
import { bugsnag } from './bugsnag.ts'
import { builderio } from './builderio.ts'
import { buildkite } from './buildkite.ts'
import { bulbul } from './bulbul.ts'
import { bunny } from './bunny.ts'
import { buttercms } from './buttercms.ts'
import { bybit } from './bybit.ts'
import { bytescale } from './bytescale.ts'
import { calcom } from './calcom.ts'
import { calendarific } from './calendarific.ts'
import { calendly } from './calendly.ts'
import { campaignmonitor } from './campaignmonitor.ts'
import { campayn } from './campayn.ts'
import { canny } from './canny.ts'
import { canva } from './canva.ts'
import { canvas } from './canvas.ts'
import { capsuleCrm } from './capsule-crm.ts'
import { captainData } from './captain-data.ts'
import { cartesia } from './cartesia.ts'
import { census } from './census.ts'
import { censys } from './censys.ts'
import { cerebras } from './cerebras.ts'
import { chainstack } from './chainstack.ts'
import { chargebee } from './chargebee.ts'
import { chartmogul } from './chartmogul.ts'
import { chatbot } from './chatbot.ts'
import { chatfuel } from './chatfuel.ts'
import { checkly } from './checkly.ts'
import { checkmarx } from './checkmarx.ts'
import { checkoutCom } from './checkout-com.ts'
import { checkr } from './checkr.ts'
import { chef } from './chef.ts'
import { chroma } from './chroma.ts'
import { chromatic } from './chromatic.ts'
import { cicero } from './cicero.ts'
import { circle } from './circle.ts'
import { circleci } from './circleci.ts'
import { civo } from './civo.ts'
import { clarifai } from './clarifai.ts'
import { clearbit } from './clearbit.ts'
import { clerk } from './clerk.ts'
import { clickhouse } from './clickhouse.ts'
import { clicksend } from './clicksend.ts'
import { clickup } from './clickup.ts'
import { cliengo } from './cliengo.ts'
import { clinchpad } from './clinchpad.ts'
import { clockify } from './clockify.ts'
import { clockworkSms } from './clockwork-sms.ts'
import { clojars } from './clojars.ts'
import { closecrm } from './closecrm.ts'
import { cloudamqp } from './cloudamqp.ts'
import { cloudconvert } from './cloudconvert.ts'
import { cloudflare } from './cloudflare.ts'
import { cloudinary } from './cloudinary.ts'
import { cloudmersive } from './cloudmersive.ts'
import { cloudplan } from './cloudplan.ts'
import { cloudsight } from './cloudsight.ts'
import { cloudsmith } from './cloudsmith.ts'
import { cloverly } from './cloverly.ts'
import { clustdoc } from './clustdoc.ts'
import { cockroachdb } from './cockroachdb.ts'
import { coda } from './coda.ts'
import { codacy } from './codacy.ts'
import { codeclimate } from './codeclimate.ts'
import { codecov } from './codecov.ts'
import { codefresh } from './codefresh.ts'
import { codeium } from './codeium.ts'
import { codemagic } from './codemagic.ts'
import { codequiry } from './codequiry.ts'
import { coder } from './coder.ts'
import { codesandbox } from './codesandbox.ts'
import { cohere } from './cohere.ts'
import { coinapi } from './coinapi.ts'
import { coinbase } from './coinbase.ts'
import { coingecko } from './coingecko.ts'
import { coinlayer } from './coinlayer.ts'
import { coinmarketcap } from './coinmarketcap.ts'
import { collect2 } from './collect2.ts'
import { comet } from './comet.ts'
import { commercejs } from './commercejs.ts'
import { commercetools } from './commercetools.ts'
import { companyhub } from './companyhub.ts'
import { composio } from './composio.ts'
import { configcat } from './configcat.ts'
import { confluent } from './confluent.ts'
import { constantcontact } from './constantcontact.ts'
import { consul } from './consul.ts'
import { contabo } from './contabo.ts'
import { contentful } from './contentful.ts'
import { contentstack } from './contentstack.ts'
import { convertapi } from './convertapi.ts'
import { convertkit } from './convertkit.ts'
import { convex } from './convex.ts'
import { copper } from './copper.ts'
import { cosmicjs } from './cosmicjs.ts'
import { couchbase } from './couchbase.ts'
import { courier } from './courier.ts'
import { coveo } from './coveo.ts'
import { coveralls } from './coveralls.ts'
import { coze } from './coze.ts'
import { cratesIo } from './crates-io.ts'
import { crisp } from './crisp.ts'
import { cronitor } from './cronitor.ts'
import { crowdin } from './crowdin.ts'
import { crowdstrike } from './crowdstrike.ts'
import { cryptocompare } from './cryptocompare.ts'
import { currencyapi } from './currencyapi.ts'
import { currencycloud } from './currencycloud.ts'
import { currencyfreaks } from './currencyfreaks.ts'
import { currencylayer } from './currencylayer.ts'
import { currencyscoop } from './currencyscoop.ts'
import { curseforge } from './curseforge.ts'
import { cursor } from './cursor.ts'
import { customerio } from './customerio.ts'
import { cyberark } from './cyberark.ts'
import { cypress } from './cypress.ts'
import { d7networks } from './d7networks.ts'
import { dagster } from './dagster.ts'
import { dailyco } from './dailyco.ts'
import { dailymotion } from './dailymotion.ts'
import { dandelion } from './dandelion.ts'
import { dareboost } from './dareboost.ts'
import { dashscope } from './dashscope.ts'
import { databricks } from './databricks.ts'
import { datadog } from './datadog.ts'
import { dataforseo } from './dataforseo.ts'
import { datarobot } from './datarobot.ts'
import { datastax } from './datastax.ts'
import { datocms } from './datocms.ts'
import { dbt } from './dbt.ts'
import { deadmanssnitch } from './deadmanssnitch.ts'
import { deepai } from './deepai.ts'
import { deepgram } from './deepgram.ts'
import { deepinfra } from './deepinfra.ts'
import { deepl } from './deepl.ts'
import { deepseek } from './deepseek.ts'
import { definedNetworking } from './defined-networking.ts'
import { delighted } from './delighted.ts'
import { demio } from './demio.ts'
import { deno } from './deno.ts'
import { dependencyTrack } from './dependency-track.ts'
import { deputy } from './deputy.ts'
import { descope } from './descope.ts'
import { desec } from './desec.ts'
import { detectify } from './detectify.ts'
import { devcycle } from './devcycle.ts'
import { deviantart } from './deviantart.ts'
import { dfuse } from './dfuse.ts'
import { dialogflow } from './dialogflow.ts'
import { dialpad } from './dialpad.ts'
import { diffbot } from './diffbot.ts'
import { dify } from './dify.ts'
import { digitalocean } from './digitalocean.ts'
import { directus } from './directus.ts'
import { discogs } from './discogs.ts'
import { discord } from './discord.ts'
import { disqus } from './disqus.ts'
import { dnsimple } from './dnsimple.ts'
import { docker } from './docker.ts'
import { docparser } from './docparser.ts'
import { docusign } from './docusign.ts'
import { donedone } from './donedone.ts'
import { doordash } from './doordash.ts'
import { doppler } from './doppler.ts'
import { dovico } from './dovico.ts'
import { drift } from './drift.ts'
import { drip } from './drip.ts'
import { drone } from './drone.ts'
import { dronedeploy } from './dronedeploy.ts'
import { dropbox } from './dropbox.ts'
import { duckdns } from './duckdns.ts'
import { duffel } from './duffel.ts'
import { duo } from './duo.ts'
import { dwolla } from './dwolla.ts'
import { dynatrace } from './dynatrace.ts'
import { dynu } from './dynu.ts'
import { e2b } from './e2b.ts'
import { easyInsight } from './easy-insight.ts'
import { easydns } from './easydns.ts'
import { easypost } from './easypost.ts'
import { ebay } from './ebay.ts'
import { edamam } from './edamam.ts'
import { edenai } from './edenai.ts'
import { elastic } from './elastic.ts'
import { elasticEmail } from './elastic-email.ts'
import { elevenlabs } from './elevenlabs.ts'
import { endorlabs } from './endorlabs.ts'
import { enigma } from './enigma.ts'
import { env0 } from './env0.ts'
import { epicgames } from './epicgames.ts'
import { eraser } from './eraser.ts'
import { etherscan } from './etherscan.ts'
import { etsy } from './etsy.ts'
import { eventbrite } from './eventbrite.ts'
import { everhour } from './everhour.ts'
import { exa } from './exa.ts'
import { exchangerateApi } from './exchangerate-api.ts'
import { exchangerates } from './exchangerates.ts'
import { exoscale } from './exoscale.ts'
import { expo } from './expo.ts'
import { extractorapi } from './extractorapi.ts'
import { face } from './face.ts'
import { facebook } from './facebook.ts'
import { fal } from './fal.ts'
import { fastly } from './fastly.ts'
import { fastmail } from './fastmail.ts'
import { fastspring } from './fastspring.ts'
import { fathom } from './fathom.ts'
import { fauna } from './fauna.ts'
import { feedier } from './feedier.ts'
import { figma } from './figma.ts'
import { fileio } from './fileio.ts'
import { filestack } from './filestack.ts'
import { finage } from './finage.ts'
import { findl } from './findl.ts'
import { finicity } from './finicity.ts'
import { finnhub } from './finnhub.ts'
import { firecrawl } from './firecrawl.ts'
import { firehydrant } from './firehydrant.ts'
import { fireworks } from './fireworks.ts'
import { fitbit } from './fitbit.ts'
import { fivetran } from './fivetran.ts'
import { fixer } from './fixer.ts'
import { flagsmith } from './flagsmith.ts'
import { fleetbase } from './fleetbase.ts'
import { flexport } from './flexport.ts'
import { flickr } from './flickr.ts'
import { flightapi } from './flightapi.ts'
import { flightaware } from './flightaware.ts'
import { flightstats } from './flightstats.ts'
import { flutterwave } from './flutterwave.ts'
import { flyio } from './flyio.ts'
import { fmfwIo } from './fmfw-io.ts'
import { formsite } from './formsite.ts'
import { fossa } from './fossa.ts'
import { foursquare } from './foursquare.ts'
import { frameio } from './frameio.ts'
import { fred } from './fred.ts'
import { freemius } from './freemius.ts'
import { freshbooks } from './freshbooks.ts'
import { freshdesk } from './freshdesk.ts'
import { friendli } from './friendli.ts'
import { front } from './front.ts'
import { frontegg } from './frontegg.ts'
import { fullstory } from './fullstory.ts'
import { fusionauth } from './fusionauth.ts'
import { gandi } from './gandi.ts'
import { gateio } from './gateio.ts'
import { geckoboard } from './geckoboard.ts'
import { gemfury } from './gemfury.ts'
import { geminiExchange } from './gemini-exchange.ts'
import { genius } from './genius.ts'
import { geoapify } from './geoapify.ts'
import { geocodio } from './geocodio.ts'
import { getemail } from './getemail.ts'
import { getgeoapi } from './getgeoapi.ts'
import { getresponse } from './getresponse.ts'
import { getstream } from './getstream.ts'
import { gettyimages } from './gettyimages.ts'
import { ghost } from './ghost.ts'
import { giphy } from './giphy.ts'
import { gitea } from './gitea.ts'
import { gitguardian } from './gitguardian.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { gitpod } from './gitpod.ts'
import { glassnode } from './glassnode.ts'
import { glide } from './glide.ts'
import { gnews } from './gnews.ts'
import { gocardless } from './gocardless.ts'
import { godaddy } from './godaddy.ts'
import { gogs } from './gogs.ts'
import { gong } from './gong.ts'
import { google } from './google.ts'
import { gorgias } from './gorgias.ts'
import { govinfo } from './govinfo.ts'
import { gradient } from './gradient.ts'
import { grafana } from './grafana.ts'
import { graphhopper } from './graphhopper.ts'
import { greenhouse } from './greenhouse.ts'
import { greptile } from './greptile.ts'
import { greynoise } from './greynoise.ts'
import { groq } from './groq.ts'
import { growthbook } from './growthbook.ts'
import { gtmetrix } from './gtmetrix.ts'
import { guardian } from './guardian.ts'
import { gumroad } from './gumroad.ts'
import { guru } from './guru.ts'
import { gusto } from './gusto.ts'
import { gyazo } from './gyazo.ts'
import { gyazoTeams } from './gyazo-teams.ts'
import { h2o } from './h2o.ts'
import { hackerone } from './hackerone.ts'
import { happyScribe } from './happy-scribe.ts'
import { harness } from './harness.ts'
import { harvest } from './harvest.ts'
import { hashicorpVault } from './hashicorp-vault.ts'
import { hasura } from './hasura.ts'
import { haveibeenpwned } from './haveibeenpwned.ts'
import { hcaptcha } from './hcaptcha.ts'
import { hcp } from './hcp.ts'
import { healthchecks } from './healthchecks.ts'
import { heap } from './heap.ts'
import { helicone } from './helicone.ts'
import { helius } from './helius.ts'
import { hellosign } from './hellosign.ts'
import { helpcrunch } from './helpcrunch.ts'
import { helpscout } from './helpscout.ts'
import { here } from './here.ts'
import { heroku } from './heroku.ts'
import { hetzner } from './hetzner.ts'
import { hex } from './hex.ts'
import { hexTech } from './hex-tech.ts'
import { heygen } from './heygen.ts'
import { highnote } from './highnote.ts'
import { hightouch } from './hightouch.ts'
import { hive } from './hive.ts'
import { holidayapi } from './holidayapi.ts'
import { holisticAi } from './holistic-ai.ts'
import { holistics } from './holistics.ts'
import { homeassistant } from './homeassistant.ts'
import { honeybadger } from './honeybadger.ts'
import { honeycomb } from './honeycomb.ts'
import { hookdeck } from './hookdeck.ts'
import { hotjar } from './hotjar.ts'
import { html2pdf } from './html2pdf.ts'
import { huawei } from './huawei.ts'
import { hubspot } from './hubspot.ts'
import { huggingface } from './huggingface.ts'
import { humanity } from './humanity.ts'
import { hume } from './hume.ts'
import { hunter } from './hunter.ts'
import { hybiscus } from './hybiscus.ts'
import { hygraph } from './hygraph.ts'
import { hyperbolic } from './hyperbolic.ts'
import { ibm } from './ibm.ts'
import { iconfinder } from './iconfinder.ts'
import { iexcloud } from './iexcloud.ts'
import { ifttt } from './ifttt.ts'
import { imagekit } from './imagekit.ts'
import { imagga } from './imagga.ts'
import { imgbb } from './imgbb.ts'
import { imgur } from './imgur.ts'
import { impala } from './impala.ts'
import { importio } from './importio.ts'
import { incidentio } from './incidentio.ts'
import { infisical } from './infisical.ts'
import { influxdb } from './influxdb.ts'
import { infobip } from './infobip.ts'
import { infracost } from './infracost.ts'
import { infura } from './infura.ts'
import { inngest } from './inngest.ts'
import { instabug } from './instabug.ts'
import { instana } from './instana.ts'
import { intercom } from './intercom.ts'
import { intra42 } from './intra42.ts'
import { invision } from './invision.ts'
import { invoiceocean } from './invoiceocean.ts'
import { ionic } from './ionic.ts'
import { ionos } from './ionos.ts'
import { ip2location } from './ip2location.ts'
import { ipapi } from './ipapi.ts'
import { ipdata } from './ipdata.ts'
import { ipgeolocation } from './ipgeolocation.ts'
import { ipify } from './ipify.ts'
import { ipinfo } from './ipinfo.ts'
import { ipqualityscore } from './ipqualityscore.ts'
import { ipregistry } from './ipregistry.ts'
import { ipstack } from './ipstack.ts'
import { ironio } from './ironio.ts'
import { iterable } from './iterable.ts'
import { jenkins } from './jenkins.ts'
import { jetbrains } from './jetbrains.ts'
import { jfrog } from './jfrog.ts'
import { jina } from './jina.ts'
import { jotform } from './jotform.ts'
import { jotformSign } from './jotform-sign.ts'
import { jumpcloud } from './jumpcloud.ts'
import { jumpseller } from './jumpseller.ts'
import { jupyter } from './jupyter.ts'
import { juro } from './juro.ts'
import { jwplayer } from './jwplayer.ts'
import { kaggle } from './kaggle.ts'
import { kagi } from './kagi.ts'
import { kairos } from './kairos.ts'
import { karmacrm } from './karmacrm.ts'
import { keen } from './keen.ts'
import { keycdn } from './keycdn.ts'
import { keycloak } from './keycloak.ts'
import { kickbox } from './kickbox.ts'
import { kite } from './kite.ts'
import { klaviyo } from './klaviyo.ts'
import { knapsackPro } from './knapsack-pro.ts'
import { knock } from './knock.ts'
import { kong } from './kong.ts'
import { kontent } from './kontent.ts'
import { kraken } from './kraken.ts'
import { kubernetes } from './kubernetes.ts'
import { kucoin } from './kucoin.ts'
import { kustomer } from './kustomer.ts'
import { lacework } from './lacework.ts'
import { lambdaCloud } from './lambda-cloud.ts'
import { lambdatest } from './lambdatest.ts'
import { langfuse } from './langfuse.ts'
import { langsmith } from './langsmith.ts'
import { languagelayer } from './languagelayer.ts'
import { lastfm } from './lastfm.ts'
import { lastpass } from './lastpass.ts'
import { launchdarkly } from './launchdarkly.ts'
import { leadfeeder } from './leadfeeder.ts'
import { lemlist } from './lemlist.ts'
import { leonardo } from './leonardo.ts'
import { lever } from './lever.ts'
import { lichess } from './lichess.ts'
import { lighton } from './lighton.ts'
import { lightstep } from './lightstep.ts'
import { line } from './line.ts'
import { linear } from './linear.ts'
import { linkedin } from './linkedin.ts'
import { linkup } from './linkup.ts'
import { linode } from './linode.ts'
import { lithic } from './lithic.ts'
import { liveagent } from './liveagent.ts'
import { livekit } from './livekit.ts'
import { llamaindex } from './llamaindex.ts'
import { lob } from './lob.ts'
import { locationiq } from './locationiq.ts'
import { logdna } from './logdna.ts'
import { loggly } from './loggly.ts'
import { logrocket } from './logrocket.ts'
import { logtail } from './logtail.ts'
import { logzio } from './logzio.ts'
import { lokalise } from './lokalise.ts'
import { looker } from './looker.ts'
import { loops } from './loops.ts'
import { loyverse } from './loyverse.ts'
import { lucid } from './lucid.ts'
import { lumigo } from './lumigo.ts'
import { luno } from './luno.ts'
import { lusha } from './lusha.ts'
import { lyft } from './lyft.ts'
import { madkudu } from './madkudu.ts'
import { magento } from './magento.ts'
import { magicbell } from './magicbell.ts'
import { magnetic } from './magnetic.ts'
import { mailboxlayer } from './mailboxlayer.ts'
import { mailchimp } from './mailchimp.ts'
import { mailerlite } from './mailerlite.ts'
import { mailersend } from './mailersend.ts'
import { mailgun } from './mailgun.ts'
import { mailjet } from './mailjet.ts'
import { make } from './make.ts'
import { mandrill } from './mandrill.ts'
import { manifest } from './manifest.ts'
import { mapbox } from './mapbox.ts'
import { mapquest } from './mapquest.ts'
import { maptiler } from './maptiler.ts'
import { marketstack } from './marketstack.ts'
import { marqeta } from './marqeta.ts'
import { matrix } from './matrix.ts'
import { mattermark } from './mattermark.ts'
import { mattermost } from './mattermost.ts'
import { mavenlink } from './mavenlink.ts'
import { maxmind } from './maxmind.ts'
import { meaningcloud } from './meaningcloud.ts'
import { mediastack } from './mediastack.ts'
import { meetup } from './meetup.ts'
import { meilisearch } from './meilisearch.ts'
import { mem0 } from './mem0.ts'
import { mend } from './mend.ts'
import { mercadopago } from './mercadopago.ts'
import { mercury } from './mercury.ts'
import { mesibo } from './mesibo.ts'
import { messagebird } from './messagebird.ts'
import { messari } from './messari.ts'
import { metabase } from './metabase.ts'
import { metrilo } from './metrilo.ts'
import { microsoftTeams } from './microsoft-teams.ts'
import { mindmeister } from './mindmeister.ts'
import { mindsdb } from './mindsdb.ts'
import { minimax } from './minimax.ts'
import { minio } from './minio.ts'
import { miro } from './miro.ts'
import { mistral } from './mistral.ts'
import { mixmax } from './mixmax.ts'
import { mixpanel } from './mixpanel.ts'
import { modal } from './modal.ts'
import { mode } from './mode.ts'
import { modernTreasury } from './modern-treasury.ts'
import { modrinth } from './modrinth.ts'
import { mollie } from './mollie.ts'
import { monday } from './monday.ts'
import { mongodb } from './mongodb.ts'
import { monkeylearn } from './monkeylearn.ts'
import { monzo } from './monzo.ts'
import { moonclerk } from './moonclerk.ts'
import { moonshot } from './moonshot.ts'
import { moosend } from './moosend.ts'
import { moov } from './moov.ts'
import { moralis } from './moralis.ts'
import { movableInk } from './movable-ink.ts'
import { msg91 } from './msg91.ts'
import { mulesoft } from './mulesoft.ts'
import { musixmatch } from './musixmatch.ts'
import { mux } from './mux.ts'
import { n8n } from './n8n.ts'
import { nameCom } from './name-com.ts'
import { namecheap } from './namecheap.ts'
import { nango } from './nango.ts'
import { nansen } from './nansen.ts'
import { nasa } from './nasa.ts'
import { nats } from './nats.ts'
import { ncbi } from './ncbi.ts'
import { nebius } from './nebius.ts'
import { neon } from './neon.ts'
import { neptune } from './neptune.ts'
import { netbird } from './netbird.ts'
import { netcore } from './netcore.ts'
import { netdata } from './netdata.ts'
import { netlify } from './netlify.ts'
import { neverbounce } from './neverbounce.ts'
import { newrelic } from './newrelic.ts'
import { newsapi } from './newsapi.ts'
import { newscatcher } from './newscatcher.ts'
import { newsdataIo } from './newsdata-io.ts'
import { nexmo } from './nexmo.ts'
import { nexus } from './nexus.ts'
import { ngrok } from './ngrok.ts'
import { nhost } from './nhost.ts'
import { nicereply } from './nicereply.ts'
import { nightfall } from './nightfall.ts'
import { nomad } from './nomad.ts'
import { nomics } from './nomics.ts'
import { noticeable } from './noticeable.ts'
import { notion } from './notion.ts'
import { novita } from './novita.ts'
import { novu } from './novu.ts'
import { nozbe } from './nozbe.ts'
import { npm } from './npm.ts'
import { ns1 } from './ns1.ts'
import { nuget } from './nuget.ts'
import { numverify } from './numverify.ts'
import { nutritionix } from './nutritionix.ts'
import { nutshell } from './nutshell.ts'
import { nvidia } from './nvidia.ts'
import { nylas } from './nylas.ts'
import { nytimes } from './nytimes.ts'
import { oanda } from './oanda.ts'
import { octopus } from './octopus.ts'
import { okta } from './okta.ts'
import { okx } from './okx.ts'
import { ollama } from './ollama.ts'
import { omdb } from './omdb.ts'
import { omnisend } from './omnisend.ts'
import { onedesk } from './onedesk.ts'
import { onedrive } from './onedrive.ts'
import { onelogin } from './onelogin.ts'
import { onepassword } from './onepassword.ts'
import { onesignal } from './onesignal.ts'
import { onfido } from './onfido.ts'
import { oopspam } from './oopspam.ts'
import { openVsx } from './open-vsx.ts'
import { openai } from './openai.ts'
import { opencage } from './opencage.ts'
import { openexchangerates } from './openexchangerates.ts'
import { openrouter } from './openrouter.ts'
import { openshift } from './openshift.ts'
import { openuv } from './openuv.ts'
import { openweather } from './openweather.ts'
import { optidash } from './optidash.ts'
import { optimizely } from './optimizely.ts'
import { outreach } from './outreach.ts'
import { overloop } from './overloop.ts'
import { ovh } from './ovh.ts'
import { owlbot } from './owlbot.ts'
import { oxylabs } from './oxylabs.ts'
import { packagecloud } from './packagecloud.ts'
import { packagist } from './packagist.ts'
import { paddle } from './paddle.ts'
import { pagarMe } from './pagar-me.ts'
import { pagerduty } from './pagerduty.ts'
import { pandadoc } from './pandadoc.ts'
import { pangea } from './pangea.ts'
import { papertrail } from './papertrail.ts'
import { parsehub } from './parsehub.ts'
import { parseur } from './parseur.ts'
import { particle } from './particle.ts'
import { partnerstack } from './partnerstack.ts'
import { pastebin } from './pastebin.ts'
import { patreon } from './patreon.ts'
import { paypal } from './paypal.ts'
import { paystack } from './paystack.ts'
import { pdflayer } from './pdflayer.ts'
import { pdfshift } from './pdfshift.ts'
import { peopledatalabs } from './peopledatalabs.ts'
import { peopleforce } from './peopleforce.ts'
import { percy } from './percy.ts'
import { perplexity } from './perplexity.ts'
import { persona } from './persona.ts'
import { pexels } from './pexels.ts'
import { phantombuster } from './phantombuster.ts'
import { photoroom } from './photoroom.ts'
import { phrase } from './phrase.ts'
import { pinata } from './pinata.ts'
import { pinecone } from './pinecone.ts'
import { pinterest } from './pinterest.ts'
import { pipedream } from './pipedream.ts'
import { pipedrive } from './pipedrive.ts'
import { pivotaltracker } from './pivotaltracker.ts'
import { pixabay } from './pixabay.ts'
import { plaid } from './plaid.ts'
import { planetscale } from './planetscale.ts'
import { plausible } from './plausible.ts'
import { playfab } from './playfab.ts'
import { playht } from './playht.ts'
import { plex } from './plex.ts'
import { plivo } from './plivo.ts'
import { podio } from './podio.ts'
import { poeditor } from './poeditor.ts'
import { polar } from './polar.ts'
import { polygon } from './polygon.ts'
import { polymarket } from './polymarket.ts'
import { porkbun } from './porkbun.ts'
import { portainer } from './portainer.ts'
import { portkey } from './portkey.ts'
import { positionstack } from './positionstack.ts'
import { postgrid } from './postgrid.ts'
import { posthog } from './posthog.ts'
import { postman } from './postman.ts'
import { postmark } from './postmark.ts'
import { powerbi } from './powerbi.ts'
import { prefect } from './prefect.ts'
import { prismic } from './prismic.ts'
import { privacyCom } from './privacy-com.ts'
import { privateai } from './privateai.ts'
import { prodpad } from './prodpad.ts'
import { productboard } from './productboard.ts'
import { proof } from './proof.ts'
import { propelauth } from './propelauth.ts'
import { prospectcrm } from './prospectcrm.ts'
import { protocolsIo } from './protocols-io.ts'
import { proxycrawl } from './proxycrawl.ts'
import { pubnub } from './pubnub.ts'
import { pulumi } from './pulumi.ts'
import { puppet } from './puppet.ts'
import { purestake } from './purestake.ts'
import { pushbullet } from './pushbullet.ts'
import { pusher } from './pusher.ts'
import { pushover } from './pushover.ts'
import { pypi } from './pypi.ts'
import { qase } from './qase.ts'
import { qdrant } from './qdrant.ts'
import { qiniu } from './qiniu.ts'
import { qualtrics } from './qualtrics.ts'
import { quandl } from './quandl.ts'
import { quickbooks } from './quickbooks.ts'
import { quicknode } from './quicknode.ts'
import { radar } from './radar.ts'
import { radarr } from './radarr.ts'
import { railway } from './railway.ts'
import { ramp } from './ramp.ts'
import { rancher } from './rancher.ts'
import { rapid7 } from './rapid7.ts'
import { rapidapi } from './rapidapi.ts'
import { rawg } from './rawg.ts'
import { raygun } from './raygun.ts'
import { razorpay } from './razorpay.ts'
import { reachmail } from './reachmail.ts'
import { readme } from './readme.ts'
import { rebrandly } from './rebrandly.ts'
import { rechargepayments } from './rechargepayments.ts'
import { recurly } from './recurly.ts'
import { reddit } from './reddit.ts'
import { redis } from './redis.ts'
import { redpanda } from './redpanda.ts'
import { refiner } from './refiner.ts'
import { removebg } from './removebg.ts'
import { render } from './render.ts'
import { replicate } from './replicate.ts'
import { replyIo } from './reply-io.ts'
import { resemble } from './resemble.ts'
import { resend } from './resend.ts'
import { restpack } from './restpack.ts'
import { retool } from './retool.ts'
import { revenuecat } from './revenuecat.ts'
import { revolut } from './revolut.ts'
import { ringcentral } from './ringcentral.ts'
import { riotgames } from './riotgames.ts'
import { rippling } from './rippling.ts'
import { roblox } from './roblox.ts'
import { roboflow } from './roboflow.ts'
import { rocketchat } from './rocketchat.ts'
import { rollbar } from './rollbar.ts'
import { rootly } from './rootly.ts'
import { route4me } from './route4me.ts'
import { rownd } from './rownd.ts'
import { rubygems } from './rubygems.ts'
import { rudderstack } from './rudderstack.ts'
import { runpod } from './runpod.ts'
import { runrunIt } from './runrun-it.ts'
import { runway } from './runway.ts'
import { sage } from './sage.ts'
import { salescookie } from './salescookie.ts'
import { salesforce } from './salesforce.ts'
import { salesloft } from './salesloft.ts'
import { salesmate } from './salesmate.ts'
import { saltstack } from './saltstack.ts'
import { sambanova } from './sambanova.ts'
import { samsara } from './samsara.ts'
import { sanity } from './sanity.ts'
import { saucelabs } from './saucelabs.ts'
import { scale } from './scale.ts'
import { scaleway } from './scaleway.ts'
import { scalingoapi } from './scalingoapi.ts'
import { scalr } from './scalr.ts'
import { scoutApm } from './scout-apm.ts'
import { scraperapi } from './scraperapi.ts'
import { scraperbox } from './scraperbox.ts'
import { scrapestack } from './scrapestack.ts'
import { scrapfly } from './scrapfly.ts'
import { scrapingant } from './scrapingant.ts'
import { scrapingbee } from './scrapingbee.ts'
import { screenshotapi } from './screenshotapi.ts'
import { screenshotlayer } from './screenshotlayer.ts'
import { securitytrails } from './securitytrails.ts'
import { segment } from './segment.ts'
import { sellfy } from './sellfy.ts'
import { semaphore } from './semaphore.ts'
import { semgrep } from './semgrep.ts'
import { semrush } from './semrush.ts'
import { sendbird } from './sendbird.ts'
import { sendgrid } from './sendgrid.ts'
import { sendoso } from './sendoso.ts'
import { sendpulse } from './sendpulse.ts'
import { sentiment } from './sentiment.ts'
import { sentry } from './sentry.ts'
import { serpapi } from './serpapi.ts'
import { serphouse } from './serphouse.ts'
import { serpstack } from './serpstack.ts'
import { sherpadesk } from './sherpadesk.ts'
import { shipengine } from './shipengine.ts'
import { shippo } from './shippo.ts'
import { shipstation } from './shipstation.ts'
import { shodan } from './shodan.ts'
import { shopify } from './shopify.ts'
import { shortcut } from './shortcut.ts'
import { shotstack } from './shotstack.ts'
import { shutterstock } from './shutterstock.ts'
import { sidekiq } from './sidekiq.ts'
import { signable } from './signable.ts'
import { signalwire } from './signalwire.ts'
import { signupgenius } from './signupgenius.ts'
import { sigopt } from './sigopt.ts'
import { siliconflow } from './siliconflow.ts'
import { simfin } from './simfin.ts'
import { simplesat } from './simplesat.ts'
import { sinch } from './sinch.ts'
import { sirv } from './sirv.ts'
import { skylight } from './skylight.ts'
import { skyscanner } from './skyscanner.ts'
import { slack } from './slack.ts'
import { smartsheet } from './smartsheet.ts'
import { smarty } from './smarty.ts'
import { smooch } from './smooch.ts'
import { smtp2go } from './smtp2go.ts'
import { snapchat } from './snapchat.ts'
import { snipcart } from './snipcart.ts'
import { snovio } from './snovio.ts'
import { snowflake } from './snowflake.ts'
import { snyk } from './snyk.ts'
import { socket } from './socket.ts'
import { solarwinds } from './solarwinds.ts'
import { sonar } from './sonar.ts'
import { sonary } from './sonary.ts'
import { soundcloud } from './soundcloud.ts'
import { sourcegraph } from './sourcegraph.ts'
import { spacelift } from './spacelift.ts'
import { sparkpost } from './sparkpost.ts'
import { spectral } from './spectral.ts'
import { speechmatics } from './speechmatics.ts'
import { speechtextAi } from './speechtext-ai.ts'
import { splitio } from './splitio.ts'
import { splitwise } from './splitwise.ts'
import { splunk } from './splunk.ts'
import { spoonacular } from './spoonacular.ts'
import { sportmonks } from './sportmonks.ts'
import { sportradar } from './sportradar.ts'
import { spotByNetapp } from './spot-by-netapp.ts'
import { spotify } from './spotify.ts'
import { squadcast } from './squadcast.ts'
import { square } from './square.ts'
import { squarespace } from './squarespace.ts'
import { stability } from './stability.ts'
import { stackblitz } from './stackblitz.ts'
import { stackhawk } from './stackhawk.ts'
import { stackpath } from './stackpath.ts'
import { starling } from './starling.ts'
import { statsig } from './statsig.ts'
import { statuscake } from './statuscake.ts'
import { statuspal } from './statuspal.ts'
import { steam } from './steam.ts'
import { stitch } from './stitch.ts'
import { stockdata } from './stockdata.ts'
import { stoplight } from './stoplight.ts'
import { storecove } from './storecove.ts'
import { storj } from './storj.ts'
import { stormglass } from './stormglass.ts'
import { storyblok } from './storyblok.ts'
import { strapi } from './strapi.ts'
import { strava } from './strava.ts'
import { streak } from './streak.ts'
import { stripe } from './stripe.ts'
import { strongdm } from './strongdm.ts'
import { stytch } from './stytch.ts'
import { sugester } from './sugester.ts'
import { sumologic } from './sumologic.ts'
import { sumsub } from './sumsub.ts'
import { sumup } from './sumup.ts'
import { suno } from './suno.ts'
import { supabase } from './supabase.ts'
import { supertokens } from './supertokens.ts'
import { surge } from './surge.ts'
import { surveyanyplace } from './surveyanyplace.ts'
import { surveymonkey } from './surveymonkey.ts'
import { survicate } from './survicate.ts'
import { svix } from './svix.ts'
import { swell } from './swell.ts'
import { swiftype } from './swiftype.ts'
import { synthesia } from './synthesia.ts'
import { tableau } from './tableau.ts'
import { tailscale } from './tailscale.ts'
import { tally } from './tally.ts'
import { tatum } from './tatum.ts'
import { tavily } from './tavily.ts'
import { taxjar } from './taxjar.ts'
import { teamcity } from './teamcity.ts'
import { teamdesk } from './teamdesk.ts'
import { teamgate } from './teamgate.ts'
import { teamwork } from './teamwork.ts'
import { telegram } from './telegram.ts'
import { teleport } from './teleport.ts'
import { teletype } from './teletype.ts'
import { teller } from './teller.ts'
import { telnyx } from './telnyx.ts'
import { temporal } from './temporal.ts'
import { tenable } from './tenable.ts'
import { tencent } from './tencent.ts'
import { tenderly } from './tenderly.ts'
import { terraform } from './terraform.ts'
import { testrail } from './testrail.ts'
import { textmagic } from './textmagic.ts'
import { theOddsApi } from './the-odds-api.ts'
import { thegraph } from './thegraph.ts'
import { theySaidSo } from './they-said-so.ts'
import { thingsboard } from './thingsboard.ts'
import { thingspeak } from './thingspeak.ts'
import { thirdweb } from './thirdweb.ts'
import { thousandeyes } from './thousandeyes.ts'
import { thunderstore } from './thunderstore.ts'
import { ticketmaster } from './ticketmaster.ts'
import { ticktick } from './ticktick.ts'
import { tigris } from './tigris.ts'
import { tiingo } from './tiingo.ts'
import { tiktok } from './tiktok.ts'
import { timezoneapi } from './timezoneapi.ts'
import { tinkBank } from './tink-bank.ts'
import { tinybird } from './tinybird.ts'
import { tinypng } from './tinypng.ts'
import { tinyurl } from './tinyurl.ts'
import { tmdb } from './tmdb.ts'
import { todoist } from './todoist.ts'
import { together } from './together.ts'
import { toggl } from './toggl.ts'
import { tokeet } from './tokeet.ts'
import { tomba } from './tomba.ts'
import { tomorrowio } from './tomorrowio.ts'
import { tomtom } from './tomtom.ts'
import { tradier } from './tradier.ts'
import { transifex } from './transifex.ts'
import { transloadit } from './transloadit.ts'
import { travelpayouts } from './travelpayouts.ts'
import { travisci } from './travisci.ts'
import { tray } from './tray.ts'
import { trieve } from './trieve.ts'
import { triggerdev } from './triggerdev.ts'
import { truelayer } from './truelayer.ts'
import { truenas } from './truenas.ts'
import { trustpilot } from './trustpilot.ts'
import { turso } from './turso.ts'
import { twelvedata } from './twelvedata.ts'
import { twilio } from './twilio.ts'
import { twitch } from './twitch.ts'
import { twitter } from './twitter.ts'
import { tyk } from './tyk.ts'
import { tyntec } from './tyntec.ts'
import { tyntecSms } from './tyntec-sms.ts'
import { typeform } from './typeform.ts'
import { typesense } from './typesense.ts'
import { uber } from './uber.ts'
import { ubidots } from './ubidots.ts'
import { uclassify } from './uclassify.ts'
import { unit } from './unit.ts'
import { unity } from './unity.ts'
import { unkey } from './unkey.ts'
import { unleash } from './unleash.ts'
import { unplugg } from './unplugg.ts'
import { unsplash } from './unsplash.ts'
import { unstructured } from './unstructured.ts'
import { upcdatabase } from './upcdatabase.ts'
import { upcloud } from './upcloud.ts'
import { uploadcare } from './uploadcare.ts'
import { upstage } from './upstage.ts'
import { upstash } from './upstash.ts'
import { uptimerobot } from './uptimerobot.ts'
import { upwave } from './upwave.ts'
import { urlbox } from './urlbox.ts'
import { urlscan } from './urlscan.ts'
import { userflow } from './userflow.ts'
import { userstack } from './userstack.ts'
import { vagrantcloud } from './vagrantcloud.ts'
import { valtown } from './valtown.ts'
import { vatlayer } from './vatlayer.ts'
import { veracode } from './veracode.ts'
import { vercel } from './vercel.ts'
import { veriff } from './veriff.ts'
import { verimail } from './verimail.ts'
import { veriphone } from './veriphone.ts'
import { versioneye } from './versioneye.ts'
import { viam } from './viam.ts'
import { victorops } from './victorops.ts'
import { vimeo } from './vimeo.ts'
import { virustotal } from './virustotal.ts'
import { visualStudio } from './visual-studio.ts'
import { visualcrossing } from './visualcrossing.ts'
import { voiceflow } from './voiceflow.ts'
import { voicegain } from './voicegain.ts'
import { volcengine } from './volcengine.ts'
import { vonage } from './vonage.ts'
import { vouchery } from './vouchery.ts'
import { voyage } from './voyage.ts'
import { vultr } from './vultr.ts'
import { wakatime } from './wakatime.ts'
import { walkscore } from './walkscore.ts'
import { wandb } from './wandb.ts'
import { wasabi } from './wasabi.ts'
import { weatherapi } from './weatherapi.ts'
import { weatherbit } from './weatherbit.ts'
import { weatherstack } from './weatherstack.ts'
import { weaviate } from './weaviate.ts'
import { webScraper } from './web-scraper.ts'
import { webex } from './webex.ts'
import { webflow } from './webflow.ts'
import { webscraping } from './webscraping.ts'
import { wepay } from './wepay.ts'
import { what3words } from './what3words.ts'
import { whatsapp } from './whatsapp.ts'
import { whoisxml } from './whoisxml.ts'
import { wireguard } from './wireguard.ts'
import { wise } from './wise.ts'
import { wistia } from './wistia.ts'
import { wit } from './wit.ts'
import { wix } from './wix.ts'
import { wiz } from './wiz.ts'
import { woocommerce } from './woocommerce.ts'
import { wordpress } from './wordpress.ts'
import { workable } from './workable.ts'
import { workato } from './workato.ts'
import { workos } from './workos.ts'
import { worksnaps } from './worksnaps.ts'
import { wpscan } from './wpscan.ts'
import { wrike } from './wrike.ts'
import { xai } from './xai.ts'
import { xata } from './xata.ts'
import { xendit } from './xendit.ts'
import { xero } from './xero.ts'
import { yandex } from './yandex.ts'
import { yelp } from './yelp.ts'
import { ynab } from './ynab.ts'
import { yodlee } from './yodlee.ts'
import { youcom } from './youcom.ts'
import { yousign } from './yousign.ts'
import { zapier } from './zapier.ts'
import { zendesk } from './zendesk.ts'
import { zenduty } from './zenduty.ts'
import { zenodo } from './zenodo.ts'
import { zenscrape } from './zenscrape.ts'
import { zenserp } from './zenserp.ts'
import { zeplin } from './zeplin.ts'
import { zerobounce } from './zerobounce.ts'
import { zerossl } from './zerossl.ts'
import { zerotier } from './zerotier.ts'
import { zhipu } from './zhipu.ts'
import { zipcodeapi } from './zipcodeapi.ts'
import { zipcodebase } from './zipcodebase.ts'
import { zoho } from './zoho.ts'
import { zonkafeedback } from './zonkafeedback.ts'
import { zoom } from './zoom.ts'
import { zulip } from './zulip.ts'
import { zuora } from './zuora.ts'
import { zuplo } from './zuplo.ts'
import { zyte } from './zyte.ts'

/** Every provider whose credentials are known, by name. */
export const providers: readonly Provider[] = [
  ably,
  abstractapi,
  abuseipdb,
  accelo,
  accuweather,
  activecampaign,
  adafruit,
  adapty,
  adjust,
  adobe,
  adyen,
  africastalking,
  aftership,
  agilitycms,
  agora,
  aha,
  airbrake,
  airbyte,
  aircall,
  airtable,
  aiven,
  akeyless,
  alchemy,
  alconost,
  aletheia,
  algolia,
  alibaba,
  alienvault,
  alpaca,
  alphavantage,
  amadeus,
  amazonAds,
  ambee,
  amplitude,
  anaconda,
  ankr,
  ansible,
  anthem,
  anthropic,
  anypay,
  anyscale,
  apiary,
  apiflash,
  apify,
  apigee,
  apilayer,
  apimatic,
  apimetrics,
  apitemplate,
  apivideo,
  apollo,
  appcenter,
  appdynamics,
  applitools,
  applovin,
  appsflyer,
  appsignal,
  appsynergy,
  apptivo,
  appveyor,
  appwrite,
  aquasec,
  argocd,
  artsy,
  asana,
  ashby,
  asknicely,
  assemblyai,
  astronomer,
  atera,
  atlassian,
  audd,
  auth0,
  authress,
  autoklose,
  autopilot,
  avalara,
  aviationstack,
  aws,
  axiom,
  axonaut,
  aylien,
  azure,
  backblaze,
  baidu,
  bamboo,
  bamboohr,
  bandwidth,
  bannerbear,
  baseapi,
  basecamp,
  baseten,
  beamer,
  beebole,
  besnappy,
  besttime,
  bigcommerce,
  bigdatacloud,
  billomat,
  binance,
  bitbucket,
  bitfinex,
  bitly,
  bitmex,
  bitrise,
  bitstamp,
  bittrex,
  bitwarden,
  blazemeter,
  blockfrost,
  blynk,
  bolt,
  bombbomb,
  boomi,
  boostnote,
  box,
  branchio,
  brandfetch,
  brave,
  braze,
  brevo,
  brightdata,
  browseai,
  browserbase,
  browserless,
  browserstack,
  browshot,
  bubble,
  buddy,
  bugcrowd,
  bugsnag,
  builderio,
  buildkite,
  bulbul,
  bunny,
  buttercms,
  bybit,
  bytescale,
  calcom,
  calendarific,
  calendly,
  campaignmonitor,
  campayn,
  canny,
  canva,
  canvas,
  capsuleCrm,
  captainData,
  cartesia,
  census,
  censys,
  cerebras,
  chainstack,
  chargebee,
  chartmogul,
  chatbot,
  chatfuel,
  checkly,
  checkmarx,
  checkoutCom,
  checkr,
  chef,
  chroma,
  chromatic,
  cicero,
  circle,
  circleci,
  civo,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clicksend,
  clickup,
  cliengo,
  clinchpad,
  clockify,
  clockworkSms,
  clojars,
  closecrm,
  cloudamqp,
  cloudconvert,
  cloudflare,
  cloudinary,
  cloudmersive,
  cloudplan,
  cloudsight,
  cloudsmith,
  cloverly,
  clustdoc,
  cockroachdb,
  coda,
  codacy,
  codeclimate,
  codecov,
  codefresh,
  codeium,
  codemagic,
  codequiry,
  coder,
  codesandbox,
  cohere,
  coinapi,
  coinbase,
  coingecko,
  coinlayer,
  coinmarketcap,
  collect2,
  comet,
  commercejs,
  commercetools,
  companyhub,
  composio,
  configcat,
  confluent,
  constantcontact,
  consul,
  contabo,
  contentful,
  contentstack,
  convertapi,
  convertkit,
  convex,
  copper,
  cosmicjs,
  couchbase,
  courier,
  coveo,
  coveralls,
  coze,
  cratesIo,
  crisp,
  cronitor,
  crowdin,
  crowdstrike,
  cryptocompare,
  currencyapi,
  currencycloud,
  currencyfreaks,
  currencylayer,
  currencyscoop,
  curseforge,
  cursor,
  customerio,
  cyberark,
  cypress,
  d7networks,
  dagster,
  dailyco,
  dailymotion,
  dandelion,
  dareboost,
  dashscope,
  databricks,
  datadog,
  dataforseo,
  datarobot,
  datastax,
  datocms,
  dbt,
  deadmanssnitch,
  deepai,
  deepgram,
  deepinfra,
  deepl,
  deepseek,
  definedNetworking,
  delighted,
  demio,
  deno,
  dependencyTrack,
  deputy,
  descope,
  desec,
  detectify,
  devcycle,
  deviantart,
  dfuse,
  dialogflow,
  dialpad,
  diffbot,
  dify,
  digitalocean,
  directus,
  discogs,
  discord,
  disqus,
  dnsimple,
  docker,
  docparser,
  docusign,
  donedone,
  doordash,
  doppler,
  dovico,
  drift,
  drip,
  drone,
  dronedeploy,
  dropbox,
  duckdns,
  duffel,
  duo,
  dwolla,
  dynatrace,
  dynu,
  e2b,
  easyInsight,
  easydns,
  easypost,
  ebay,
  edamam,
  edenai,
  elastic,
  elasticEmail,
  elevenlabs,
  endorlabs,
  enigma,
  env0,
  epicgames,
  eraser,
  etherscan,
  etsy,
  eventbrite,
  everhour,
  exa,
  exchangerateApi,
  exchangerates,
  exoscale,
  expo,
  extractorapi,
  face,
  facebook,
  fal,
  fastly,
  fastmail,
  fastspring,
  fathom,
  fauna,
  feedier,
  figma,
  fileio,
  filestack,
  finage,
  findl,
  finicity,
  finnhub,
  firecrawl,
  firehydrant,
  fireworks,
  fitbit,
  fivetran,
  fixer,
  flagsmith,
  fleetbase,
  flexport,
  flickr,
  flightapi,
  flightaware,
  flightstats,
  flutterwave,
  flyio,
  fmfwIo,
  formsite,
  fossa,
  foursquare,
  frameio,
  fred,
  freemius,
  freshbooks,
  freshdesk,
  friendli,
  front,
  frontegg,
  fullstory,
  fusionauth,
  gandi,
  gateio,
  geckoboard,
  gemfury,
  geminiExchange,
  genius,
  geoapify,
  geocodio,
  getemail,
  getgeoapi,
  getresponse,
  getstream,
  gettyimages,
  ghost,
  giphy,
  gitea,
  gitguardian,
  github,
  gitlab,
  gitpod,
  glassnode,
  glide,
  gnews,
  gocardless,
  godaddy,
  gogs,
  gong,
  google,
  gorgias,
  govinfo,
  gradient,
  grafana,
  graphhopper,
  greenhouse,
  greptile,
  greynoise,
  groq,
  growthbook,
  gtmetrix,
  guardian,
  gumroad,
  guru,
  gusto,
  gyazo,
  gyazoTeams,
  h2o,
  hackerone,
  happyScribe,
  harness,
  harvest,
  hashicorpVault,
  hasura,
  haveibeenpwned,
  hcaptcha,
  hcp,
  healthchecks,
  heap,
  helicone,
  helius,
  hellosign,
  helpcrunch,
  helpscout,
  here,
  heroku,
  hetzner,
  hex,
  hexTech,
  heygen,
  highnote,
  hightouch,
  hive,
  holidayapi,
  holisticAi,
  holistics,
  homeassistant,
  honeybadger,
  honeycomb,
  hookdeck,
  hotjar,
  html2pdf,
  huawei,
  hubspot,
  huggingface,
  humanity,
  hume,
  hunter,
  hybiscus,
  hygraph,
  hyperbolic,
  ibm,
  iconfinder,
  iexcloud,
  ifttt,
  imagekit,
  imagga,
  imgbb,
  imgur,
  impala,
  importio,
  incidentio,
  infisical,
  influxdb,
  infobip,
  infracost,
  infura,
  inngest,
  instabug,
  instana,
  intercom,
  intra42,
  invision,
  invoiceocean,
  ionic,
  ionos,
  ip2location,
  ipapi,
  ipdata,
  ipgeolocation,
  ipify,
  ipinfo,
  ipqualityscore,
  ipregistry,
  ipstack,
  ironio,
  iterable,
  jenkins,
  jetbrains,
  jfrog,
  jina,
  jotform,
  jotformSign,
  jumpcloud,
  jumpseller,
  jupyter,
  juro,
  jwplayer,
  kaggle,
  kagi,
  kairos,
  karmacrm,
  keen,
  keycdn,
  keycloak,
  kickbox,
  kite,
  klaviyo,
  knapsackPro,
  knock,
  kong,
  kontent,
  kraken,
  kubernetes,
  kucoin,
  kustomer,
  lacework,
  lambdaCloud,
  lambdatest,
  langfuse,
  langsmith,
  languagelayer,
  lastfm,
  lastpass,
  launchdarkly,
  leadfeeder,
  lemlist,
  leonardo,
  lever,
  lichess,
  lighton,
  lightstep,
  line,
  linear,
  linkedin,
  linkup,
  linode,
  lithic,
  liveagent,
  livekit,
  llamaindex,
  lob,
  locationiq,
  logdna,
  loggly,
  logrocket,
  logtail,
  logzio,
  lokalise,
  looker,
  loops,
  loyverse,
  lucid,
  lumigo,
  luno,
  lusha,
  lyft,
  madkudu,
  magento,
  magicbell,
  magnetic,
  mailboxlayer,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  make,
  mandrill,
  manifest,
  mapbox,
  mapquest,
  maptiler,
  marketstack,
  marqeta,
  matrix,
  mattermark,
  mattermost,
  mavenlink,
  maxmind,
  meaningcloud,
  mediastack,
  meetup,
  meilisearch,
  mem0,
  mend,
  mercadopago,
  mercury,
  mesibo,
  messagebird,
  messari,
  metabase,
  metrilo,
  microsoftTeams,
  mindmeister,
  mindsdb,
  minimax,
  minio,
  miro,
  mistral,
  mixmax,
  mixpanel,
  modal,
  mode,
  modernTreasury,
  modrinth,
  mollie,
  monday,
  mongodb,
  monkeylearn,
  monzo,
  moonclerk,
  moonshot,
  moosend,
  moov,
  moralis,
  movableInk,
  msg91,
  mulesoft,
  musixmatch,
  mux,
  n8n,
  nameCom,
  namecheap,
  nango,
  nansen,
  nasa,
  nats,
  ncbi,
  nebius,
  neon,
  neptune,
  netbird,
  netcore,
  netdata,
  netlify,
  neverbounce,
  newrelic,
  newsapi,
  newscatcher,
  newsdataIo,
  nexmo,
  nexus,
  ngrok,
  nhost,
  nicereply,
  nightfall,
  nomad,
  nomics,
  noticeable,
  notion,
  novita,
  novu,
  nozbe,
  npm,
  ns1,
  nuget,
  numverify,
  nutritionix,
  nutshell,
  nvidia,
  nylas,
  nytimes,
  oanda,
  octopus,
  okta,
  okx,
  ollama,
  omdb,
  omnisend,
  onedesk,
  onedrive,
  onelogin,
  onepassword,
  onesignal,
  onfido,
  oopspam,
  openVsx,
  openai,
  opencage,
  openexchangerates,
  openrouter,
  openshift,
  openuv,
  openweather,
  optidash,
  optimizely,
  outreach,
  overloop,
  ovh,
  owlbot,
  oxylabs,
  packagecloud,
  packagist,
  paddle,
  pagarMe,
  pagerduty,
  pandadoc,
  pangea,
  papertrail,
  parsehub,
  parseur,
  particle,
  partnerstack,
  pastebin,
  patreon,
  paypal,
  paystack,
  pdflayer,
  pdfshift,
  peopledatalabs,
  peopleforce,
  percy,
  perplexity,
  persona,
  pexels,
  phantombuster,
  photoroom,
  phrase,
  pinata,
  pinecone,
  pinterest,
  pipedream,
  pipedrive,
  pivotaltracker,
  pixabay,
  plaid,
  planetscale,
  plausible,
  playfab,
  playht,
  plex,
  plivo,
  podio,
  poeditor,
  polar,
  polygon,
  polymarket,
  porkbun,
  portainer,
  portkey,
  positionstack,
  postgrid,
  posthog,
  postman,
  postmark,
  powerbi,
  prefect,
  prismic,
  privacyCom,
  privateai,
  prodpad,
  productboard,
  proof,
  propelauth,
  prospectcrm,
  protocolsIo,
  proxycrawl,
  pubnub,
  pulumi,
  puppet,
  purestake,
  pushbullet,
  pusher,
  pushover,
  pypi,
  qase,
  qdrant,
  qiniu,
  qualtrics,
  quandl,
  quickbooks,
  quicknode,
  radar,
  radarr,
  railway,
  ramp,
  rancher,
  rapid7,
  rapidapi,
  rawg,
  raygun,
  razorpay,
  reachmail,
  readme,
  rebrandly,
  rechargepayments,
  recurly,
  reddit,
  redis,
  redpanda,
  refiner,
  removebg,
  render,
  replicate,
  replyIo,
  resemble,
  resend,
  restpack,
  retool,
  revenuecat,
  revolut,
  ringcentral,
  riotgames,
  rippling,
  roblox,
  roboflow,
  rocketchat,
  rollbar,
  rootly,
  route4me,
  rownd,
  rubygems,
  rudderstack,
  runpod,
  runrunIt,
  runway,
  sage,
  salescookie,
  salesforce,
  salesloft,
  salesmate,
  saltstack,
  sambanova,
  samsara,
  sanity,
  saucelabs,
  scale,
  scaleway,
  scalingoapi,
  scalr,
  scoutApm,
  scraperapi,
  scraperbox,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  screenshotapi,
  screenshotlayer,
  securitytrails,
  segment,
  sellfy,
  semaphore,
  semgrep,
  semrush,
  sendbird,
  sendgrid,
  sendoso,
  sendpulse,
  sentiment,
  sentry,
  serpapi,
  serphouse,
  serpstack,
  sherpadesk,
  shipengine,
  shippo,
  shipstation,
  shodan,
  shopify,
  shortcut,
  shotstack,
  shutterstock,
  sidekiq,
  signable,
  signalwire,
  signupgenius,
  sigopt,
  siliconflow,
  simfin,
  simplesat,
  sinch,
  sirv,
  skylight,
  skyscanner,
  slack,
  smartsheet,
  smarty,
  smooch,
  smtp2go,
  snapchat,
  snipcart,
  snovio,
  snowflake,
  snyk,
  socket,
  solarwinds,
  sonar,
  sonary,
  soundcloud,
  sourcegraph,
  spacelift,
  sparkpost,
  spectral,
  speechmatics,
  speechtextAi,
  splitio,
  splitwise,
  splunk,
  spoonacular,
  sportmonks,
  sportradar,
  spotByNetapp,
  spotify,
  squadcast,
  square,
  squarespace,
  stability,
  stackblitz,
  stackhawk,
  stackpath,
  starling,
  statsig,
  statuscake,
  statuspal,
  steam,
  stitch,
  stockdata,
  stoplight,
  storecove,
  storj,
  stormglass,
  storyblok,
  strapi,
  strava,
  streak,
  stripe,
  strongdm,
  stytch,
  sugester,
  sumologic,
  sumsub,
  sumup,
  suno,
  supabase,
  supertokens,
  surge,
  surveyanyplace,
  surveymonkey,
  survicate,
  svix,
  swell,
  swiftype,
  synthesia,
  tableau,
  tailscale,
  tally,
  tatum,
  tavily,
  taxjar,
  teamcity,
  teamdesk,
  teamgate,
  teamwork,
  telegram,
  teleport,
  teletype,
  teller,
  telnyx,
  temporal,
  tenable,
  tencent,
  tenderly,
  terraform,
  testrail,
  textmagic,
  theOddsApi,
  thegraph,
  theySaidSo,
  thingsboard,
  thingspeak,
  thirdweb,
  thousandeyes,
  thunderstore,
  ticketmaster,
  ticktick,
  tigris,
  tiingo,
  tiktok,
  timezoneapi,
  tinkBank,
  tinybird,
  tinypng,
  tinyurl,
  tmdb,
  todoist,
  together,
  toggl,
  tokeet,
  tomba,
  tomorrowio,
  tomtom,
  tradier,
  transifex,
  transloadit,
  travelpayouts,
  travisci,
  tray,
  trieve,
  triggerdev,
  truelayer,
  truenas,
  trustpilot,
  turso,
  twelvedata,
  twilio,
  twitch,
  twitter,
  tyk,
  tyntec,
  tyntecSms,
  typeform,
  typesense,
  uber,
  ubidots,
  uclassify,
  unit,
  unity,
  unkey,
  unleash,
  unplugg,
  unsplash,
  unstructured,
  upcdatabase,
  upcloud,
  uploadcare,
  upstage,
  upstash,
  uptimerobot,
  upwave,
  urlbox,
  urlscan,
  userflow,
  userstack,
  vagrantcloud,
  valtown,
  vatlayer,
  veracode,
  vercel,
  veriff,
  verimail,
  veriphone,
  versioneye,
  viam,
  victorops,
  vimeo,
  virustotal,
  visualStudio,
  visualcrossing,
  voiceflow,
  voicegain,
  volcengine,
  vonage,
  vouchery,
  voyage,
  vultr,
  wakatime,
  walkscore,
  wandb,
  wasabi,
  weatherapi,
  weatherbit,
  weatherstack,
  weaviate,
  webScraper,
  webex,
  webflow,
  webscraping,
  wepay,
  what3words,
  whatsapp,
  whoisxml,
  wireguard,
  wise,
  wistia,
  wit,
  wix,
  wiz,
  woocommerce,
  wordpress,
  workable,
  workato,
  workos,
  worksnaps,
  wpscan,
  wrike,
  xai,
  xata,
  xendit,
  xero,
  yandex,
  yelp,
  ynab,
  yodlee,
  youcom,
  yousign,
  zapier,
  zendesk,
  zenduty,
  zenodo,
  zenscrape,
  zenserp,
  zeplin,
  zerobounce,
  zerossl,
  zerotier,
  zhipu,
  zipcodeapi,
  zipcodebase,
  zoho,
  zonkafeedback,
  zoom,
  zulip,
  zuora,
  zuplo,
  zyte,
]
