//! AWS's published chunks, S3's words about broken bodies, and bodies cut into any pieces.

use ::md5::Digest as _;
use expect_test::{Expect, expect};
use http::Request;
use proptest::prelude::*;

use super::*;
use crate::auth::{Dialect, Presented, present};
use crate::sign::{Signed, Signer};
use crate::{Algorithm, Checksum, Digests, checksum};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const NOW: i64 = 1_369_353_600;
const SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const SIGNED_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
const UNSIGNED_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut builder = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(()).unwrap().into_parts().0
}

fn signed(payload: &str, headers: &[(&str, &str)]) -> (Parts, Signed) {
    let mut parts =
        request("PUT", "https://s3.amazonaws.com/examplebucket/chunkObject.txt", headers);
    let signer =
        Signer::with_dialect("AKIAIOSFODNN7EXAMPLE", SECRET, "us-east-1", "s3", Dialect::S3);
    let signed = signer.sign_header(&mut parts, payload, NOW).unwrap();
    (parts, signed)
}

fn decoder_of(parts: &Parts) -> Result<Decoder, Refusal> {
    let presented = present(parts, Dialect::S3, &[])?;
    let Presented::Header(claim) = presented else { panic!("the request is not signed") };
    let key = claim.derive_key(SECRET);
    claim.verify(parts, &key, &claim.payload(parts))?;
    let mode = claim.payload_mode(parts)?;
    Decoder::new(parts, Some((&claim, key)), mode, Limits::OBJECT)
}

/// Decode a body that comes in pieces of these sizes, the last size repeated.
fn decode(parts: &Parts, wire: &[u8], sizes: &[usize]) -> Result<(Vec<u8>, Ended), Refusal> {
    let mut decoder = decoder_of(parts)?;
    let mut content = Vec::new();
    let mut rest = Bytes::copy_from_slice(wire);
    let mut sizes = sizes.iter().copied().chain(std::iter::repeat(*sizes.last().unwrap()));
    while !rest.is_empty() {
        let size = sizes.next().unwrap().clamp(1, rest.len());
        let mut piece = rest.split_to(size);
        decoder.feed(&mut piece, &mut |slice| content.extend_from_slice(&slice))?;
        assert!(piece.is_empty() && content.len() <= wire.len());
    }
    Ok((content, decoder.finish()?))
}

fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>, expected: Expect) {
    let refusal = result.unwrap_err();
    let mut text = format!("{} {}: {}\n", refusal.status, refusal.code, refusal.message);
    for (name, value) in &refusal.extras {
        text.push_str(&format!("{name}={value}\n"));
    }
    expected.assert_eq(&text);
}

/// S3 API Reference, *Signature Calculations for the Authorization Header: Transferring Payload
/// in Multiple Chunks*, example.
#[test]
fn the_example_of_signed_chunks_is_signed_and_decoded() {
    let (mut parts, _) = signed(SIGNED, &[]);
    for (name, value) in [
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("content-length", "66824"),
        (
            "authorization",
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
             SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;\
             x-amz-decoded-content-length;x-amz-storage-class,\
             Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        ),
    ] {
        parts.headers.insert(name, value.parse().unwrap());
    }
    let mut wire = Vec::new();
    for (size, signature) in [
        (65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ] {
        wire.extend(format!("{size:x};chunk-signature={signature}\r\n").into_bytes());
        wire.extend(vec![b'a'; size]);
        wire.extend(b"\r\n");
    }
    assert_eq!(wire.len(), 66824);
    let (content, ended) = decode(&parts, &wire, &[1000]).unwrap();
    assert_eq!(content, vec![b'a'; 66560]);
    assert_eq!(ended, Ended { trailers: vec![], length: 66560 });
}

/// The same page's example with a trailer.
#[test]
fn the_example_of_a_signed_trailer_is_decoded() {
    let (parts, _) = signed(
        SIGNED_TRAILER,
        &[
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("content-encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("x-amz-trailer", "x-amz-checksum-crc32c"),
        ],
    );
    let seed = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";
    assert!(parts.headers["authorization"].to_str().unwrap().ends_with(seed));
    let mut wire = Vec::new();
    for (size, signature) in [
        (65536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
    ] {
        wire.extend(format!("{size:x};chunk-signature={signature}\r\n").into_bytes());
        wire.extend(vec![b'a'; size]);
        wire.extend(b"\r\n");
    }
    wire.extend(
        b"0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n\
          x-amz-checksum-crc32c:sOO8/Q==\n\r\n\
          x-amz-trailer-signature:\
          d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n",
    );
    for ending in [&b""[..], b"\r\n"] {
        let wire = [&wire, ending].concat();
        let (content, ended) = decode(&parts, &wire, &[999]).unwrap();
        assert_eq!(content.len(), 66560);
        let digests = digest(&parts, &content, &ended).unwrap();
        assert!(digests.client_checksum);
    }
}

fn digest(parts: &Parts, content: &[u8], ended: &Ended) -> Result<Digests, Refusal> {
    let claim = present(parts, Dialect::S3, &[])?.claim().unwrap().clone();
    let mut digester = Digester::new(parts, claim.payload_mode(parts)?)?;
    digester.update(content);
    digester.finish(&ended.trailers)
}

/// A request, and the wire form of its body cut into chunks of this size.
fn upload(payload: &str, content: &[u8], chunk: usize) -> (Parts, Vec<u8>) {
    let length = content.len().to_string();
    let mut headers = vec![("x-amz-decoded-content-length", length.as_str())];
    if payload.ends_with("TRAILER") {
        headers.push(("x-amz-trailer", "x-amz-checksum-crc32"));
    }
    let (parts, mut signed) = signed(payload, &headers);
    let crc = checksum::Hasher::of(Algorithm::Crc32, content).base64();
    let mut wire = Vec::new();
    for chunk in content.chunks(chunk) {
        match payload {
            UNSIGNED_TRAILER => {
                wire.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
                wire.extend(chunk);
                wire.extend(b"\r\n");
            }
            _ => wire.extend(signed.chunk(chunk)),
        }
    }
    wire.extend(match payload {
        UNSIGNED_TRAILER => format!("0\r\nx-amz-checksum-crc32:{crc}\r\n\r\n").into_bytes(),
        SIGNED_TRAILER => signed.end_with_trailer("x-amz-checksum-crc32", &crc),
        _ => signed.end(),
    });
    (parts, wire)
}

#[test]
fn a_changed_byte_of_a_signed_body_is_refused() {
    let content = vec![7; 10_000];
    for payload in [SIGNED, SIGNED_TRAILER] {
        let (parts, wire) = upload(payload, &content, 8192);
        decode(&parts, &wire, &[wire.len()]).unwrap();
        for at in (0..wire.len()).step_by(7).chain(wire.len() - 260..wire.len()) {
            let mut changed = wire.clone();
            changed[at] ^= 1;
            assert!(decode(&parts, &changed, &[wire.len()]).is_err(), "{payload} {at}");
        }
    }
}

#[test]
fn a_wrong_chunk_shows_what_was_signed() {
    let (parts, mut wire) = upload(SIGNED, b"content", 8192);
    let at = wire.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    wire[at] = b'C';
    let refusal = decode(&parts, &wire, &[wire.len()]).unwrap_err();
    assert_eq!(refusal.code, "SignatureDoesNotMatch");
    let names: Vec<_> = refusal.extras.iter().map(|(name, _)| name.as_ref()).collect();
    assert_eq!(names, ["AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes"]);
}

#[test]
fn s3_words_broken_chunks() {
    let parts = |headers: &[(&str, &str)]| signed(UNSIGNED_TRAILER, headers).0;
    let ten =
        parts(&[("x-amz-decoded-content-length", "10"), ("x-amz-trailer", "x-amz-checksum-crc32")]);
    let broken = |wire: &str| decode(&ten, wire.as_bytes(), &[3]);
    let unexpected = "400 IncompleteBody: The request body terminated unexpectedly\n";
    for wire in [
        "",
        "a",
        "a\r\n",
        "a\r\n0123456789",
        "a\r\n0123456789\r\n",
        "a\n0123456789\r\n0\r\n",
        "-1\r\n",
        "+a\r\n",
        "a;x=y\r\n0123456789\r\n",
        "b\r\n0123456789X\r\n0\r\n\r\n",
        "9\r\n012345678\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
        "a\r\n0123456789X\r\n",
        "a\r\n0123456789\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n",
        "a\r\n0123456789\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\nmore",
        "ffffffffffffffffffff\r\n",
    ] {
        let refusal = broken(wire).unwrap_err();
        assert_eq!(
            format!("{} {}: {}\n", refusal.status, refusal.code, refusal.message),
            unexpected,
            "{wire:?}"
        );
    }
    assert!(broken(&"0".repeat(300)).is_err());
    refused(
        broken("a\r\n0123456789\r\n0\r\nno colon\r\n\r\n"),
        expect![[r#"
            400 MalformedTrailerError: The request contained trailing data that was not well-formed or did not conform to our published schema.
        "#]],
    );
    for trailer in [
        "".to_owned(),
        "x-amz-checksum-sha1:AAAA\r\n".to_owned(),
        "x-amz-checksum-crc32:AAAAAA==\r\nx-amz-checksum-crc32:AAAAAA==\r\n".to_owned(),
        format!("x-amz-checksum-crc32:{}\r\n", "A".repeat(5000)),
    ] {
        let wire = format!("a\r\n0123456789\r\n0\r\n{trailer}\r\n");
        assert_eq!(broken(&wire).unwrap_err().code, "MalformedTrailerError", "{trailer}");
    }
    refused(
        decoder_of(&parts(&[])),
        expect![[r#"
            411 MissingContentLength: You must provide the Content-Length HTTP header.
        "#]],
    );
    refused(
        decoder_of(&parts(&[("x-amz-decoded-content-length", "5368709121")])),
        expect![[r#"
            400 EntityTooLarge: Your proposed upload exceeds the maximum allowed size
            ProposedSize=5368709121
            MaxSizeAllowed=5368709120
        "#]],
    );
    refused(
        decoder_of(&parts(&[("x-amz-decoded-content-length", "1"), ("x-amz-trailer", "a")])),
        expect![[r#"
            400 InvalidRequest: The value specified in the x-amz-trailer header is not supported
        "#]],
    );
}

#[test]
fn line_ends_of_trailers_vary() {
    let (parts, wire) = upload(UNSIGNED_TRAILER, b"content", 8192);
    let text = String::from_utf8(wire).unwrap();
    let bare = text.strip_suffix("\r\n\r\n").unwrap();
    for ending in ["\r\n\r\n", "\n\r\n", "\n\r\n\r\n", "\r\n\n"] {
        let wire = format!("{bare}{ending}");
        assert_eq!(decode(&parts, wire.as_bytes(), &[3]).unwrap().0, b"content", "{ending:?}");
    }
    for ending in ["", "\r\n", "\r\n\r\n\r", "\r\n\r\n\r\n\r\n"] {
        let wire = format!("{bare}{ending}");
        assert!(decode(&parts, wire.as_bytes(), &[3]).is_err(), "{ending:?}");
    }
}

#[test]
fn small_chunks_come_last() {
    let (parts, wire) = upload(UNSIGNED_TRAILER, &[1; 10_000], 8191);
    refused(
        decode(&parts, &wire, &[100]),
        expect![[r#"
            400 InvalidChunkSizeError: Only the last chunk is allowed to have a size less than 8192 bytes
            Chunk=1
            BadChunkSize=8191
        "#]],
    );
}

#[test]
fn a_refused_body_stays_refused() {
    let (parts, _) = upload(UNSIGNED_TRAILER, &[1; 10], 10);
    let mut decoder = decoder_of(&parts).unwrap();
    let mut feed = |text: &'static str| decoder.feed(&mut Bytes::from(text), &mut |_| {});
    feed("x\r\n").unwrap_err();
    feed("a\r\n").unwrap_err();
    decoder.finish().unwrap_err();
}

#[test]
fn a_plain_body_is_as_long_as_announced() {
    let parts = |headers: &[(&str, &str)]| signed("UNSIGNED-PAYLOAD", headers).0;
    let five = parts(&[("content-length", "5")]);
    assert_eq!(decode(&five, b"12345", &[2]).unwrap().0, b"12345");
    for wire in [&b"1234"[..], b"123456"] {
        refused(
            decode(&five, wire, &[2]),
            expect![[r#"
                400 IncompleteBody: You did not provide the number of bytes specified by the Content-Length HTTP header
            "#]],
        );
    }
    refused(
        decoder_of(&parts(&[("transfer-encoding", "chunked")])),
        expect![[r#"
            501 NotImplemented: A header you provided implies functionality that is not implemented
            Header=Transfer-Encoding
        "#]],
    );
    refused(
        decoder_of(&parts(&[])),
        expect![[r#"
            411 MissingContentLength: You must provide the Content-Length HTTP header.
        "#]],
    );
    let whole = |limits| Decoder::new(&parts(&[]), None, PayloadMode::Received, limits).unwrap();
    let mut decoder = whole(Limits::whole(3));
    decoder.feed(&mut Bytes::from_static(b"123"), &mut |_| {}).unwrap();
    assert_eq!(
        decoder.feed(&mut Bytes::from_static(b"4"), &mut |_| {}).unwrap_err().code,
        "EntityTooLarge"
    );
}

/// The digests of `content` in a PUT with these headers.
fn digests(headers: &[(&str, &str)], content: &[u8]) -> Result<Digests, Refusal> {
    digests_of("/bucket/key", headers, content)
}

fn digests_of(uri: &str, headers: &[(&str, &str)], content: &[u8]) -> Result<Digests, Refusal> {
    let parts = request("PUT", uri, headers);
    let mode = PayloadMode::of_anonymous(&parts)?;
    let mut digester = Digester::new(&parts, mode)?;
    digester.update(content);
    digester.finish(&Vec::new())
}

#[test]
fn without_a_word_from_the_client_the_default_is_computed() {
    let digests = digests(&[], b"123456789").unwrap();
    assert_eq!(hex::encode(digests.md5.unwrap()), "25f9e794323b453885f5181f1b624d0b");
    let checksum = digests.checksum.unwrap();
    assert_eq!(checksum.algorithm, Algorithm::Crc64Nvme);
    assert_eq!(hex::encode(checksum.value), "ae8b14860a799888");
    assert!(!digests.client_checksum && digests.sha256.is_none());
}

#[test]
fn true_words_are_accepted() {
    for algorithm in Algorithm::ALL {
        let value = checksum::Hasher::of(algorithm, b"body").base64();
        let hash = hex::encode(checksum::Hasher::of(Algorithm::Sha256, b"body").value);
        let digests = digests(
            &[
                (algorithm.header(), &value),
                ("x-amz-sdk-checksum-algorithm", "CRC32"),
                ("x-amz-content-sha256", &hash),
                ("content-md5", "hBotaJrYa9FhFEdFPCLG/A=="),
            ],
            b"body",
        )
        .unwrap();
        assert_eq!(digests.checksum, Checksum::parse(algorithm, &value));
        assert_eq!(hex::encode(digests.sha256.unwrap()), hash);
        assert!(digests.client_checksum);
    }
}

#[test]
fn s3_words_wrong_digests() {
    let cases: [(&[(&str, &str)], Expect); 11] = [
        (
            &[("x-amz-checksum-crc32", "AAAAAA==")],
            expect![[r#"
            400 BadDigest: The CRC32 you specified did not match the calculated checksum.
        "#]],
        ),
        (
            &[("x-amz-checksum-sha256", "AAAAAA==")],
            expect![[r#"
            400 InvalidRequest: Value for x-amz-checksum-sha256 header is invalid.
        "#]],
        ),
        (
            &[("x-amz-checksum-crc32", "bad")],
            expect![[r#"
            400 InvalidRequest: Value for x-amz-checksum-crc32 header is invalid.
        "#]],
        ),
        (
            &[("x-amz-checksum-crc32", "AAAAAA=="), ("x-amz-checksum-crc32c", "AAAAAA==")],
            expect![[r#"
                400 InvalidRequest: Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.
            "#]],
        ),
        (
            &[("x-amz-checksum-foo", "AAAAAA==")],
            expect![[r#"
            400 InvalidRequest: The algorithm type you specified in x-amz-checksum- header is invalid.
        "#]],
        ),
        (
            &[("x-amz-checksum-sha512", "AAAAAA==")],
            expect![[r#"
            501 NotImplemented: A header you provided implies functionality that is not implemented
            Header=x-amz-checksum-sha512
        "#]],
        ),
        (
            &[("content-md5", "AAAA")],
            expect![[r#"
            400 InvalidDigest: The Content-MD5 you specified was invalid.
            Content-MD5=AAAA
        "#]],
        ),
        (
            &[("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")],
            expect![[r#"
            400 BadDigest: The Content-MD5 you specified did not match what we received.
            ExpectedDigest=00000000000000000000000000000000
            CalculatedDigest=hBotaJrYa9FhFEdFPCLG/A==
        "#]],
        ),
        (
            &[("x-amz-sdk-checksum-algorithm", "CRC32")],
            expect![[r#"
            400 InvalidRequest: x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.
        "#]],
        ),
        (
            &[(
                "x-amz-content-sha256",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            )],
            expect![[r#"
                400 XAmzContentSHA256Mismatch: The provided 'x-amz-content-sha256' header does not match what was computed.
                ClientComputedContentSHA256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                S3ComputedContentSHA256=230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5
            "#]],
        ),
        (
            &[("x-amz-trailer", "x-amz-checksum-crc32")],
            expect![[r#"
            400 MalformedTrailerError: The request contained trailing data that was not well-formed or did not conform to our published schema.
        "#]],
        ),
    ];
    for (headers, expected) in cases {
        refused(digests(headers, b"body"), expected);
    }
    refused(
        digests_of(
            "/bucket/key?partNumber=1&uploadId=x",
            &[("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")],
            b"body",
        ),
        expect![[r#"
            400 BadDigest: The Content-MD5 you specified did not match what we received.
            ExpectedDigest=AAAAAAAAAAAAAAAAAAAAAA==
            CalculatedDigest=hBotaJrYa9FhFEdFPCLG/A==
        "#]],
    );
}

#[test]
fn s3_words_wrong_trailers() {
    let parts = request(
        "PUT",
        "/b/k",
        &[
            ("x-amz-trailer", "x-amz-checksum-crc32"),
            ("x-amz-content-sha256", UNSIGNED_TRAILER),
            ("x-amz-sdk-checksum-algorithm", "CRC32"),
        ],
    );
    let digest = |value: Option<&str>| {
        let mut digester = Digester::new(&parts, PayloadMode::ChunkedUnsigned).unwrap();
        digester.update(b"body");
        let trailers: Trailers =
            value.map(|value| ("x-amz-checksum-crc32".into(), value.into())).into_iter().collect();
        digester.finish(&trailers)
    };
    refused(
        digest(Some("bad")),
        expect![[r#"
            400 InvalidRequest: Value for x-amz-checksum-crc32 trailing header is invalid.
        "#]],
    );
    refused(
        digest(Some("AAAAAA==")),
        expect![[r#"
            400 BadDigest: The CRC32 you specified did not match the calculated checksum.
        "#]],
    );
    assert_eq!(digest(None).unwrap_err().code, "MalformedTrailerError");
    let crc = checksum::Hasher::of(Algorithm::Crc32, b"body").base64();
    assert!(digest(Some(&crc)).unwrap().client_checksum);
}

#[test]
fn the_checksum_of_a_completed_upload_is_not_that_of_the_request() {
    let parts = request("POST", "/b/k?uploadId=x", &[("x-amz-checksum-crc32", "AAAAAA==")]);
    let mut digester = Digester::new(&parts, PayloadMode::Unsigned).unwrap();
    digester.update(b"<CompleteMultipartUpload/>");
    assert!(!digester.finish(&Vec::new()).unwrap().client_checksum);
}

fn payloads() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_split_gives_the_same_content(
        payload in payloads(),
        content in prop::collection::vec(any::<u8>(), 0..40_000),
        chunk in 8192_usize..20_000,
        sizes in prop::collection::vec(1_usize..9000, 1..40),
    ) {
        let (parts, wire) = upload(payload, &content, chunk);
        let (decoded, ended) = decode(&parts, &wire, &sizes).unwrap();
        prop_assert_eq!(ended.length, content.len() as u64);
        prop_assert!(decoded == content);
        let digests = digest(&parts, &decoded, &ended).unwrap();
        prop_assert_eq!(digests.client_checksum, payload != SIGNED);
    }

    #[test]
    fn the_md5_is_that_of_another_implementation(
        pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 0..12),
    ) {
        let mut digester = Digester::new(&request("PUT", "/b/k", &[]), PayloadMode::Unsigned).unwrap();
        pieces.iter().for_each(|it| digester.update(it));
        let expected: [u8; 16] = ::md5::Md5::digest(pieces.concat()).into();
        prop_assert_eq!(digester.finish(&Vec::new()).unwrap().md5, Some(expected));
    }

    #[test]
    fn bodies_digested_side_by_side_are_digested_as_alone(
        contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..70_000), 1..=LANES_MAX),
    ) {
        let parts = request("PUT", "/b/k", &[]);
        let open = |content: &Vec<u8>| {
            let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, content);
            let mode = PayloadMode::Sha256(hash.as_ref().try_into().unwrap());
            Digester::new(&parts, mode).unwrap()
        };
        let mut many: Vec<Digester> = contents.iter().map(open).collect();
        let given: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
        Digester::update_many(&mut many.iter_mut().collect::<Vec<_>>(), &given);
        for (digester, content) in many.into_iter().zip(&contents) {
            let mut alone = open(content);
            alone.update(content);
            let digests = alone.finish(&Vec::new()).unwrap();
            prop_assert_eq!(digester.finish(&Vec::new()).unwrap(), digests);
        }
    }

    #[test]
    fn bytes_one_by_one_give_the_same(
        payload in payloads(),
        content in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let (parts, wire) = upload(payload, &content, 8192);
        prop_assert_eq!(decode(&parts, &wire, &[1]).unwrap().0, content);
    }

    #[test]
    fn a_body_cut_short_is_refused(
        payload in payloads(),
        content in prop::collection::vec(any::<u8>(), 0..300),
        keep in any::<prop::sample::Index>(),
    ) {
        let (parts, wire) = upload(payload, &content, 8192);
        // The empty line after a signed trailer may be missing; nothing else.
        let most = if payload == SIGNED_TRAILER { wire.len() - 3 } else { wire.len() };
        prop_assert!(decode(&parts, &wire[..keep.index(most)], &[7]).is_err());
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(
        payload in payloads(),
        wire in "([0-9a-f]{0,3}|[;:\r\n]|\r\n|chunk-signature=|x-amz-|crc32|[ -~]{0,9}){0,40}",
        raw in prop::collection::vec(any::<u8>(), 0..200),
        sizes in prop::collection::vec(1_usize..30, 1..10),
    ) {
        let (parts, _) = upload(payload, &[0; 100], 8192);
        for wire in [wire.as_bytes(), &raw] {
            if let Ok((content, _)) = decode(&parts, wire, &sizes) {
                prop_assert!(content.len() <= wire.len());
            }
        }
    }
}
