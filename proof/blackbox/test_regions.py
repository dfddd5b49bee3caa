"""Regions: those that every account has, and those that it must ask for."""

import botocore.exceptions
import pytest


def code_of(refused):
    return refused.value.response["Error"]["Code"]


def test_a_region_serves_an_account_from_a_minute_after_it_was_asked_for(fresh):
    account, far = fresh.client("account"), "il-central-1"
    status = lambda: account.get_region_opt_status(RegionName=far)["RegionOptStatus"]
    names = lambda: [it["RegionName"] for it in fresh.client("ec2").describe_regions()["Regions"]]
    assert status() == "DISABLED" and len(names()) == 17
    for service, call, code in (
        ("sts", "get_caller_identity", "InvalidClientTokenId"),
        ("s3", "list_buckets", "InvalidAccessKeyId"),
        ("kms", "list_keys", "UnrecognizedClientException"),
    ):
        with pytest.raises(botocore.exceptions.ClientError) as refused:
            getattr(fresh.client(service, far), call)()
        assert code_of(refused) == code
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        fresh.client("s3").create_bucket(
            Bucket="far-away", CreateBucketConfiguration={"LocationConstraint": far})
    assert code_of(refused) == "InvalidLocationConstraint"

    account.enable_region(RegionName=far)
    assert status() == "ENABLING"
    fresh.advance(60)
    assert status() == "ENABLED" and far in names()
    fresh.client("sts", far).get_caller_identity()
    fresh.client("s3", far).create_bucket(
        Bucket="far-away", CreateBucketConfiguration={"LocationConstraint": far})

    account.disable_region(RegionName=far)
    fresh.client("sts", far).get_caller_identity()
    fresh.advance(60)
    assert status() == "DISABLED" and far not in names()
    with pytest.raises(botocore.exceptions.ClientError):
        fresh.client("sts", far).get_caller_identity()


def test_all_regions_are_listed_with_how_the_account_stands_to_them(lab):
    regions = lab.client("account").get_paginator("list_regions").paginate()
    statuses = [it["RegionOptStatus"] for page in regions for it in page["Regions"]]
    assert len(statuses) == 34 and statuses.count("ENABLED_BY_DEFAULT") == 17
