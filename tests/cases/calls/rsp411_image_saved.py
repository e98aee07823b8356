"""An image, a plot or a workbook that saves itself leaves the buffer standing at its end."""

import io

import matplotlib.pyplot as plt
from flask import Flask, send_file
from openpyxl import Workbook
from PIL import Image

app = Flask(__name__)


@app.get("/image")
def image():
    buffer = io.BytesIO()
    Image.new("RGB", (10, 10)).save(buffer, "PNG")
    return send_file(buffer, mimetype="image/png")  # RSP411


@app.get("/plot")
def plot():
    figure = plt.figure()
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    return send_file(buffer, mimetype="image/png")  # RSP411


@app.get("/book")
def book():
    workbook = Workbook()
    buffer = io.BytesIO()
    workbook.save(buffer)
    return send_file(buffer, as_attachment=True, download_name="book.xlsx")  # RSP411


@app.get("/right")
def right():
    buffer = io.BytesIO()
    plt.savefig(buffer)
    buffer.seek(0)
    return send_file(buffer, mimetype="image/png")
