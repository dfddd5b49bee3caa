//! QR codes as PNG images.
//!
//! # Invariants
//!
//! * The picture is one bit deep, black on white, with the quiet zone that readers want.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use qrcode::{Color, EcLevel, QrCode};
use store::Failure;

/// The width of one module of the code.
const MODULE_PIXELS: usize = 6;
/// White modules on each side, by the standard.
const QUIET_MODULES: usize = 4;

/// A text as the picture of its QR code.
pub(crate) fn png(text: &str) -> Result<Vec<u8>, Failure> {
    let failure = |it: &dyn std::fmt::Display| Failure::new(format!("a QR code fails: {it}"));
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|it| failure(&it))?;
    let width = code.width();
    let colors = code.into_colors();
    let is_dark = |x: usize, y: usize| {
        let (x, y) = (x.wrapping_sub(QUIET_MODULES), y.wrapping_sub(QUIET_MODULES));
        x < width && y < width && colors[y * width + x] == Color::Dark
    };
    let side = width + 2 * QUIET_MODULES;
    let mut rows = Vec::new();
    for y in 0..side {
        let row = row(side, |x| is_dark(x, y));
        (0..MODULE_PIXELS).for_each(|_| rows.extend_from_slice(&row));
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&rows).map_err(|it| failure(&it))?;
    let pixels = encoder.finish().map_err(|it| failure(&it))?;
    Ok(image((side * MODULE_PIXELS) as u32, &pixels))
}

/// One row of pixels: the byte that says it is not filtered, then a bit a pixel, one for white.
fn row(side: usize, is_dark: impl Fn(usize) -> bool) -> Vec<u8> {
    let pixels = side * MODULE_PIXELS;
    let mut row = vec![0; 1 + pixels.div_ceil(8)];
    for pixel in (0..pixels).filter(|it| !is_dark(it / MODULE_PIXELS)) {
        row[1 + pixel / 8] |= 0x80 >> (pixel % 8);
    }
    row
}

/// A square gray image of one bit a pixel (PNG specification, sections 5 and 11).
fn image(side: u32, pixels: &[u8]) -> Vec<u8> {
    let mut header = [side.to_be_bytes(), side.to_be_bytes()].concat();
    header.extend([1, 0, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [(b"IHDR", &header[..]), (b"IDAT", pixels), (b"IEND", &[])] {
        let start = out.len() + 4;
        out.extend((data.len() as u32).to_be_bytes());
        out.extend(kind);
        out.extend(data);
        let mut check = flate2::Crc::new();
        check.update(&out[start..]);
        out.extend(check.sum().to_be_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_picture_is_the_code_with_a_white_border() {
        let png = png("otpauth://totp/device@111122223333?secret=ABCDEFGH").unwrap();
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(&png[12..16], b"IHDR");
        let side = u32::from_be_bytes(png[16..20].try_into().unwrap()) as usize;
        let length = u32::from_be_bytes(png[33..37].try_into().unwrap()) as usize;
        let mut rows = Vec::new();
        flate2::read::ZlibDecoder::new(&png[41..41 + length]).read_to_end(&mut rows).unwrap();
        let stride = 1 + side.div_ceil(8);
        assert_eq!(rows.len(), stride * side);
        let is_white = |x: usize, y: usize| rows[y * stride + 1 + x / 8] & (0x80 >> (x % 8)) != 0;
        // The finder in the corner: a dark frame of one module, a white one, a dark square.
        let at = |module: usize| (QUIET_MODULES + module) * MODULE_PIXELS + 1;
        assert!(is_white(at(0) - MODULE_PIXELS, at(0)));
        assert!(!is_white(at(0), at(0)) && is_white(at(1), at(1)) && !is_white(at(2), at(2)));
        assert!(is_white(at(7), at(7)));
    }
}
