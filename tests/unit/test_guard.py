"""Which addresses may be connected to."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.guard import MAX_ADDRESSES, RefusedError, choose, parse_networks, refusal, show_url

REFUSED = {
    "0.0.0.0": "unspecified",
    "0.1.2.3": "this_network",
    "10.1.2.3": "private",
    "100.64.0.1": "carrier_nat",
    "100.100.100.200": "metadata",
    "127.0.0.1": "loopback",
    "127.255.255.254": "loopback",
    "169.254.1.1": "link_local",
    "169.254.169.254": "metadata",
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.0.0.8": "reserved",
    "192.0.2.1": "documentation",
    "192.168.1.1": "private",
    "198.18.0.1": "benchmarking",
    "224.0.0.1": "multicast",
    "239.255.255.255": "multicast",
    "240.0.0.1": "reserved",
    "255.255.255.255": "broadcast",
    "::": "unspecified",
    "::1": "loopback",
    "::7f00:1": "ipv4_compatible",
    "::ffff:127.0.0.1": "ipv4_mapped",
    "::ffff:8.8.8.8": "ipv4_mapped",
    "64:ff9b::7f00:1": "nat64",
    "64:ff9b::808:808": "nat64",
    "64:ff9b:1::a00:1": "nat64",
    "100::1": "reserved",
    "2001::7f00:1": "teredo",
    "2001:db8::1": "documentation",
    "2002:7f00:1::": "six_to_four",
    "4000::1": "reserved",
    "fc00::1": "unique_local",
    "fd00:ec2::254": "metadata",
    "fd12:3456::1": "unique_local",
    "fe80::1": "link_local",
    "fe80::1%eth0": "link_local",
    "fec0::1": "site_local",
    "ff02::1": "multicast",
}
PUBLIC = ("8.8.8.8", "1.1.1.1", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "2a00::1")


@pytest.mark.parametrize(("address", "reason"), REFUSED.items())
def test_address_of_no_public_host_is_refused(address, reason):
    assert refusal(ip_address(address), ()) == reason


@pytest.mark.parametrize("address", PUBLIC)
def test_public_address_passes(address):
    assert refusal(ip_address(address), ()) is None


def test_named_network_is_opened():
    assert refusal(ip_address("10.1.2.3"), parse_networks(["10.1.0.0/16"])) is None


def test_opened_network_opens_nothing_beside_it():
    assert refusal(ip_address("10.2.0.1"), parse_networks(["10.1.0.0/16"])) == "private"


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("64:ff9b::7f00:1", "64:ff9b::/96"),
        ("::ffff:127.0.0.1", "::ffff:0:0/96"),
        ("2002:7f00:1::", "2002::/16"),
        ("2001:0:1:1::80ff:fffe", "2001::/32"),
    ],
)
def test_address_inside_an_opened_tunnel_is_judged_as_well(address, network):
    assert refusal(ip_address(address), parse_networks([network])) == "loopback"


def test_public_address_inside_an_opened_tunnel_passes():
    assert refusal(ip_address("64:ff9b::808:808"), parse_networks(["64:ff9b::/96"])) is None


@given(st.ip_addresses())
def test_public_address_is_never_special_to_python(address):
    """Our table is at least as strict as the standard library's, which differs by release."""
    if refusal(address, ()) is None:
        assert address.is_global
        assert not address.is_multicast


def test_choose_keeps_the_addresses_that_pass():
    assert choose("a.example", ["10.0.0.1", "8.8.8.8"], ()) == (ip_address("8.8.8.8"),)


def test_choose_refuses_with_every_reason():
    with pytest.raises(RefusedError, match=r"a\.example leads to 10\.0\.0\.1 \(private\), ::1 \(l"):
        choose("a.example", ["10.0.0.1", "::1"], ())


def test_choose_refuses_a_name_without_addresses():
    with pytest.raises(RefusedError, match="no address"):
        choose("a.example", [], ())


def test_choose_bounds_the_addresses_to_try():
    many = [f"8.8.8.{n}" for n in range(1, 50)]
    assert len(choose("a.example", many, ())) == MAX_ADDRESSES


def test_shown_url_has_no_credentials():
    assert show_url("https://ada:secret@a.example/x@y") == "https://a.example/x@y"
