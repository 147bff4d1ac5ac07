"""From a match to its receiver: payload, channels, retries."""
