from pydantic import BaseModel


class Reply(BaseModel):
    status: str
