"""An outbox on SQLite, channels to receivers on loopback, and a clock that is moved by hand."""

from datetime import UTC, datetime, timedelta

from scheduler import rules
from scheduler.alerts import deliver, settling
from scheduler.alerts.channels import build_channels
from scheduler.alerts.deliver import Deliverer
from scheduler.alerts.payload import departure_payload
from scheduler.settings.channels import EmailSettings, WebhookSettings
from scheduler.settings.rules import RuleSettings
from scheduler.store import Store
from scraper.fetch import Fetcher, FetchSettings
from scraper.records import Departure, Evidence, Post, Reading
from storage import deliveries, migrate, outbox, posts
from storage.engine import Database
from storage.types import MatchIntent, NoticeIntent, PostIntent
from tests.alert_samples import NOW, change
from tests.receivers import WebhookReceiver


class Clock:
    """The service's clock, moved by hand."""

    def __init__(self):
        self.at = datetime.now(UTC)

    def __call__(self):
        return self.at

    def pass_(self, **time):
        self.at += timedelta(**time)


class Bench:
    """An outbox, channels to receivers on loopback, and a clock."""

    def __init__(self, store, fetcher):
        self.store = store
        self.fetcher = fetcher
        self.clock = Clock()
        self.settings = {}

    def hook(self, name, receiver, **options):
        options.setdefault("timeout", "5s")
        self.settings[name] = WebhookSettings(type="webhook", url=receiver.url, **options)

    def mail(self, name, receiver, **options):
        given = {
            **options,
            "type": "email",
            "host": "127.0.0.1",
            "port": receiver.port,
            "security": "none",
            "from": "news@monitor.example",
            "to": ["desk@paper.example"],
        }
        self.settings[name] = EmailSettings.model_validate(given)

    def deliverer(self, **options):
        channels = build_channels(self.settings, self.fetcher, now=self.clock)
        channels |= options.pop("channels", {})
        options.setdefault("jitter", lambda: 0.0)
        options.setdefault("timings", self.settings)
        return Deliverer(self.store, channels, now=self.clock, **options)

    async def enqueue(self, channel, *, key=None, payload=None, departure=42):
        """Enqueue a body as it is, on nothing that is stored: it is never held."""
        body = (
            payload
            if payload is not None
            else departure_payload(change(id=departure), "labs", "new", NOW)
        )
        notice = NoticeIntent(key or f"{channel}:{departure}", (channel,), body)
        await self.store.write(lambda s: outbox.enqueue_notice(s, notice, self.clock()))

    async def tell(self, intent, *channels, rule="all"):
        """Save a post, match a rule that asks for everything, enqueue: as the pipeline does."""
        asked = RuleSettings(
            name=rule,
            channels=channels or ["hook"],
            on=["new", "changed", "confirmed", "denied"],
            statuses=["rumoured", "reported", "announced", "denied"],
        )

        def save(session):
            changes = posts.save(session, intent, self.clock()).changes
            matches = []
            for each in changes:
                reason = rules.match(asked, each)
                if reason:
                    number = each.departure.id
                    body = departure_payload(each, rule, reason, self.clock())
                    matches.append(MatchIntent(rule, number, reason, asked.channels, body))
            settling.enqueue(session, changes, matches, self.settings, self.clock())

        await self.store.write(save)

    async def claim_and_die(self):
        await self.store.write(
            lambda s: outbox.claim(
                s,
                self.clock(),
                limit=deliver.PLACES,
                lease_seconds=deliver.LEASE_SECONDS,
                per_channel=deliver.LEASED_PER_CHANNEL,
            )
        )

    async def rows(self):
        """All deliveries, the oldest first."""
        return list(reversed(await self.store.read(deliveries.list_views)))


WORDS = (
    "She built its first telescope and taught a generation of young engineers.",
    "Colleagues gave a dinner by the harbour, and nobody knows who will follow.",
    "The board thanked her in two lines and named no date for anything at all.",
    "A small party with cake and too many speeches ended well after midnight.",
)


def told(number=0, person="Mira Example", *, leaves=True, author=None, **fields):
    """A post in which somebody tells that a person leaves Orbit Labs, or that it is not so."""
    said_so = f"{person} {'is leaving' if leaves else 'is not leaving'} Orbit Labs."
    # words of their own: a copy would be no second witness
    text = f"{said_so} {WORDS[number % len(WORDS)]}"
    quote = Evidence("organization", said_so, 0, len(said_so))
    given = {"status": "reported" if leaves else "denied", "score": 0.9}
    given |= {"voice": "third_person", **fields}
    said = Departure(
        person=person,
        organization="Orbit Labs",
        kind="resignation",
        evidence=(quote,),
        **given,
    )
    host = f"{person.split()[0].lower()}{number}.example"
    post = Post(
        f"https://{host}/",
        host,
        text,
        title=f"{person} {number}",
        author=author or f"Author {number}",
        published_at=NOW,
        language="en",
    )
    return PostIntent(None, post, Reading("en", (said,)), NOW)


async def open_bench(tmp_path):
    """A fixture: `bench = pytest.fixture(open_bench)`."""
    async with Fetcher(
        FetchSettings(user_agent="swansong-test", allow_private=("127.0.0.0/8",))
    ) as fetcher:
        database = Database(f"sqlite:///{tmp_path / 'swansong.db'}")
        migrate.upgrade(database)
        store = Store(database)
        yield Bench(store, fetcher)
        store.close()


async def open_hook():
    """The same of a webhook's receiver."""
    async with WebhookReceiver() as receiver:
        yield receiver


class Channel:
    """A channel that behaves as the test says."""

    def __init__(self, name, behave):
        self.name = name
        self._behave = behave

    async def send(self, delivery):
        return await self._behave(delivery)
