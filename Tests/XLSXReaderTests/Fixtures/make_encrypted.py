#!/usr/bin/env python3
"""Makes the encrypted workbooks of this folder: make_encrypted.py (needs openpyxl, cryptography, msoffcrypto-tool).

Written from MS-OFFCRYPTO 2.3.4 with another library than the reader's, and each file opened again by
msoffcrypto-tool, a third hand. The content is one invented workbook; the password stands in PASSWORD. Salts and keys
are fixed, so that the same files come out again.
"""
import base64, hashlib, hmac, io, os, struct, zipfile
import msoffcrypto
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted

HERE = os.path.dirname(os.path.abspath(__file__))
PASSWORD = "Pässwörd ₹1"


def workbook(pad):
    """The smallest workbook there is: one sheet, one text, and as many stored bytes beside it as wanted."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as z:
        def put(name, text):
            z.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text)
        types = "http://schemas.openxmlformats.org/package/2006/content-types"
        rels = "http://schemas.openxmlformats.org/package/2006/relationships"
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        put("[Content_Types].xml", f'<Types xmlns="{types}"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
        put("_rels/.rels", f'<Relationships xmlns="{rels}"><Relationship Id="rId1" Type="{office}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>')
        put("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Kept" sheetId="1" '
            'r:id="rId1"/></sheets></workbook>')
        put("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{rels}"><Relationship Id="rId1" '
            f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        put("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr">'
            '<is><t>opened</t></is></c></row></sheetData></worksheet>')
        if pad:
            put("pad.bin", bytes(i * 7 % 251 for i in range(pad)))
    return out.getvalue()


def aes(key, iv, data, encrypt=True):
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv) if iv else modes.ECB())
    worker = cipher.encryptor() if encrypt else cipher.decryptor()
    return worker.update(data) + worker.finalize()


def padded(data, to=16):
    return data + bytes(-len(data) % to)


def spun(name, salt, rounds):
    digest = hashlib.new(name, salt + PASSWORD.encode("utf-16-le")).digest()
    for index in range(rounds):
        digest = hashlib.new(name, struct.pack("<I", index) + digest).digest()
    return digest


def agile(package, name, bits, rounds, integrity=True):
    def fitted(data, length):
        return data[:length] + b"\x36" * (length - len(data))
    def digest(data):
        return hashlib.new(name, data).digest()
    salt, data_salt, secret = bytes(range(16)), bytes(range(100, 116)), bytes(range(200, 200 + bits // 8))
    base = spun(name, salt, rounds)
    size = hashlib.new(name).digest_size
    def key(block):
        return fitted(digest(base + bytes.fromhex(block)), bits // 8)
    verifier = bytes(range(50, 66))
    info = {
        "verifierInput": aes(key("fea7d2763b4b9e79"), salt, verifier),
        "verifierHash": aes(key("d7aa0f6d3061344e"), salt, padded(digest(verifier))),
        "key": aes(key("146e0be7abacd0d6"), salt, padded(secret)),
    }
    stream = struct.pack("<Q", len(package))
    for index in range(0, len(package), 4096):
        iv = fitted(digest(data_salt + struct.pack("<I", index // 4096)), 16)
        stream += aes(secret, iv, padded(package[index:index + 4096]))
    mac_key = bytes(range(30, 30 + size))
    iv1 = fitted(digest(data_salt + bytes.fromhex("5fb2ad010cb9e1f6")), 16)
    iv2 = fitted(digest(data_salt + bytes.fromhex("a0677f02b22c8433")), 16)
    mac = hmac.new(mac_key, stream, name).digest()
    b64 = lambda data: base64.b64encode(data).decode()
    common = (f'blockSize="16" keyBits="{bits}" hashSize="{size}" cipherAlgorithm="AES" '
              f'cipherChaining="ChainingModeCBC" hashAlgorithm="{name.upper()}"')
    check = (f'<dataIntegrity encryptedHmacKey="{b64(aes(secret, iv1, padded(mac_key)))}" '
             f'encryptedHmacValue="{b64(aes(secret, iv2, padded(mac)))}"/>') if integrity else ""
    xml = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
           '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" '
           'xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
           f'<keyData saltSize="16" {common} saltValue="{b64(data_salt)}"/>{check}<keyEncryptors>'
           '<keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">'
           f'<p:encryptedKey spinCount="{rounds}" saltSize="16" {common} saltValue="{b64(salt)}" '
           f'encryptedVerifierHashInput="{b64(info["verifierInput"])}" '
           f'encryptedVerifierHashValue="{b64(info["verifierHash"])}" encryptedKeyValue="{b64(info["key"])}"/>'
           '</keyEncryptor></keyEncryptors></encryption>')
    return struct.pack("<HHI", 4, 4, 0x40) + xml.encode(), stream


def standard(package, bits, version=(4, 2)):
    salt = bytes(range(16))
    final = hashlib.sha1(spun("sha1", salt, 50000) + bytes(4)).digest()
    def half(fill):
        return hashlib.sha1(bytes(a ^ b for a, b in zip(bytes([fill]) * 64, padded(final, 64)))).digest()
    key = (half(0x36) + half(0x5C))[:bits // 8]
    verifier = bytes(range(50, 66))
    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<IIIIIIII", 0x24, 0, {128: 0x660E, 192: 0x660F, 256: 0x6610}[bits], 0x8004, bits, 0x18, 0, 0)
    header += provider
    info = struct.pack("<HHII", *version, 0x24, len(header)) + header
    info += struct.pack("<I", 16) + salt + aes(key, None, verifier)
    info += struct.pack("<I", 20) + aes(key, None, padded(hashlib.sha1(verifier).digest(), 32))
    return info, struct.pack("<Q", len(package)) + aes(key, None, padded(package))


def write(name, info, stream, package, check=True):
    out = io.BytesIO()
    container = ECMA376Encrypted(stream, info)
    container.write_to(out)
    if check:
        back = io.BytesIO()
        file = msoffcrypto.OfficeFile(io.BytesIO(out.getvalue()))
        file.load_key(password=PASSWORD, verify_password=True)
        file.decrypt(back)
        assert back.getvalue() == package, name
    with open(os.path.join(HERE, name), "wb") as f:
        f.write(out.getvalue())
    print(name, len(out.getvalue()))


if __name__ == "__main__":
    # The container writer of msoffcrypto-tool needs packages of more than 4,096 bytes.
    small, large = workbook(3000), workbook(9000)
    write("agile-sha512-aes256.xlsx", *agile(large, "sha512", 256, 1000), large)
    write("agile-sha384-aes256.xlsx", *agile(small, "sha384", 256, 1000), small)
    write("agile-sha256-aes128.xlsx", *agile(small, "sha256", 128, 1000), small)
    # msoffcrypto-tool compares SHA-1's hash together with its padding, and so knows no password of such a file.
    write("agile-sha1-aes128.xlsx", *agile(small, "sha1", 128, 1000), small, check=False)
    write("agile-without-checksum.xlsx", *agile(small, "sha512", 256, 10, integrity=False), small, check=False)
    write("standard-aes128.xlsx", *standard(large, 128), large)
    write("standard-aes256.xlsx", *standard(small, 256, (3, 2)), small)
