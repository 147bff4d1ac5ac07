"""What storage takes and gives: frozen records, named by direction.

`…ForFetch`, `…ForUpdate` come out of storage to be worked on; `…Intent` go in, already decided;
`…View` come out to be shown. Instants are aware UTC.
"""

from __future__ import annotations

from storage.types.alerts import (
    DeliveryForSend,
    DeliveryIntent,
    DeliveryState,
    DeliveryView,
    MatchIntent,
    MatchReason,
    NoticeIntent,
    RecipientView,
)
from storage.types.departures import (
    Change,
    DepartureView,
    EvidenceView,
    PlaceView,
    Saved,
    WaveToTell,
    WaveView,
)
from storage.types.entries import (
    CheckFate,
    CheckIntent,
    EntryForFetch,
    EntryIntent,
    EntryState,
    PostForCheck,
    PostIntent,
    ReferenceState,
)
from storage.types.reactions import (
    ReactionForCount,
    ReactionIntent,
    ReactionView,
)
from storage.types.runs import (
    RunState,
    RunView,
)
from storage.types.source_views import HealthView, SourceView
from storage.types.sources import (
    Attempt,
    AttemptOutcome,
    AttemptView,
    Demand,
    LiveIntent,
    NewSource,
    Plan,
    Planned,
    SourceForFetch,
    SourceIntent,
    SourceOrigin,
    SourceSaved,
    SourceState,
)
from storage.types.subscriptions import (
    SubscriptionForAsk,
    SubscriptionForPush,
    SubscriptionIntent,
    SubscriptionMode,
    SubscriptionState,
    SubscriptionView,
)

__all__ = [
    "Attempt",
    "AttemptOutcome",
    "AttemptView",
    "Change",
    "CheckFate",
    "CheckIntent",
    "DeliveryForSend",
    "DeliveryIntent",
    "DeliveryState",
    "DeliveryView",
    "Demand",
    "DepartureView",
    "EntryForFetch",
    "EntryIntent",
    "EntryState",
    "EvidenceView",
    "HealthView",
    "LiveIntent",
    "MatchIntent",
    "MatchReason",
    "NewSource",
    "NoticeIntent",
    "PlaceView",
    "Plan",
    "Planned",
    "PostForCheck",
    "PostIntent",
    "ReactionForCount",
    "ReactionIntent",
    "ReactionView",
    "RecipientView",
    "ReferenceState",
    "RunState",
    "RunView",
    "Saved",
    "SourceForFetch",
    "SourceIntent",
    "SourceOrigin",
    "SourceSaved",
    "SourceState",
    "SourceView",
    "SubscriptionForAsk",
    "SubscriptionForPush",
    "SubscriptionIntent",
    "SubscriptionMode",
    "SubscriptionState",
    "SubscriptionView",
    "WaveToTell",
    "WaveView",
]
